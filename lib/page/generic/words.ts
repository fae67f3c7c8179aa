/** The words by which pages mark who wrote, and where to answer; whole words, in lower case, without accents. */

import * as TONGUES from './tongues.ts';

const list = (words: string, ...more: { words: string; within: string }[]): ReadonlySet<string> =>
  new Set([words, ...more.flatMap((each) => [each.words, each.within])].flatMap((each) => each.split(/\s+/u)));

/** Marks of the customer's messages, in class names and attributes, and as labels. */
export const CUSTOMER = list(
  'customer client requester requestor enduser visitor guest contact consumer buyer subscriber lead shopper patient tenant incoming inbound received left theirs other others them kunde kundin mieter anfrager absender besucher eingehend client cliente visiteur visitante entrant entrante ricevuto klant bezoeker klient odwiedzajacy',
  TONGUES.CUSTOMERS,
);
/** Marks of ours. */
export const AGENT = list(
  'agent staff operator admin administrator support teammate moderator employee representative outgoing outbound sent right mine own me mitarbeiter mitarbeiterin bearbeiter bearbeiterin ausgehend agente operador operatore medewerker pracownik employe conseiller sortant enviado inviato bot assistant',
  TONGUES.AGENTS,
);
/** Marks of internal notes. */
export const NOTE = list(
  'note notes internal private whisper intern interne interner internes notiz notizen privat prive privee nota notas notatka wewnetrzna interna interno privada privado privata privato notitie',
  TONGUES.NOTES,
);

/** What the place for the answer is called. */
export const REPLY = list(
  'reply replies respond response answer antwort antworten antworte repondre reponse responder respuesta respuestas resposta rispondi risposta rispondere beantwoord beantwoorden antwoord antwoorden odpowiedz odpowiedzi',
  TONGUES.REPLIES,
);
/** Says less: other boxes are called so too. */
export const MESSAGE = list(
  'message nachricht nachrichtentext mensaje mensagem messaggio bericht berichttekst wiadomosc chat email mail body',
  TONGUES.MESSAGES,
);
export const SEND = list('send senden absenden envoyer enviar invia verstuur verzenden wyslij submit', TONGUES.SENDS);
/** What is never the place for the answer. */
export const NEVER = list(
  'search suche suchen rechercher recherche buscar cerca zoeken szukaj filter password passwort kennwort card cvc cvv iban code otp pin copilot assistant prompt review bewertung comment kommentar commentaire comentario commento question frage captcha settings',
  TONGUES.NEVERS,
);
/** Fields beside an answer, which are not it. */
export const FIELD = list(
  'subject betreff objet asunto oggetto assunto onderwerp temat cc bcc recipient recipients empfanger destinataire destinataires destinatario tag tags title titel signature signatur description beschreibung url',
);
/** Parts of names in markup. */
export const REPLY_NAME = /repl(?:y|ies)|respon[ds]|answer|antwort|r[eé]pon[ds]|rispo|odpow/iu;
/** Not how a bubble is drawn: "internal-border" stands on the customer's too. */
export const NOTE_NAME = /note(?!book|pad)|internal(?![-_](?:border|scroll|link|wrapper))|private|whisper|notiz/iu;

/** A text or a name in markup as whole words: `isAgentReply`, `from-customer`, "Répondre à". */
export function wordsOf(text: string): string[] {
  const words = spacedWords(text);
  return UNSPACED.test(text)
    ? [...words, ...TONGUES.TERMS.filter((term) => TONGUES.folded(text).includes(term))]
    : words;
}

/** Scripts that set no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function spacedWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gu, 'l')
    .replace(/end[-_ ]?user|(?<![a-z])user(?=[-_]?(?:message|msg|reply|bubble|email|part)(?![a-z]))/giu, 'enduser ')
    .replace(/self[-_ ]?author(?:ed)?/giu, 'mine')
    .replace(/(private|internal)note/giu, '$1 note')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

export const hasAny = (words: readonly string[], among: ReadonlySet<string>): boolean =>
  words.some((word) => among.has(word));

/** Before whom something is written to; articles and "your" may stand between. */
const TO = list('to an au al aux a aan para do voor fur pour');
const ARTICLES = list('the your our den die das la le el il lo o os as de');
/** Before whom a message was seen by: what a customer has read is ours. */
const READ = list(
  'seen read opened viewed delivered gelesen gesehen zugestellt vu lu visto leido letto lido gezien gelezen',
);

/** Whether words say that something went to the customer: "replied to customer", "Antwort an den Kunden", "seen by client". */
export function isTowardsCustomer(words: readonly string[]): boolean {
  const at = words.findIndex((word) => PEOPLE.has(word));
  if (at < 1) return false;
  const before = words[at - 1] ?? '';
  if (TO.has(before) || (ARTICLES.has(before) && TO.has(words[at - 2] ?? ''))) return true;
  return words.slice(0, at).some((word) => READ.has(word));
}

/** Customers as people, not as sides of a page. */
const PEOPLE = list(
  'customer client requester requestor enduser visitor guest contact buyer subscriber patient tenant kunde kunden kundin mieter mieterin anfrager absender cliente visiteur acheteur demandeur klant klienta',
);

const NOTED = list(
  'note notes comment comments notiz kommentar nota commentaire comentario commento notitie opmerking notatka',
);
const INWARD = list(
  'internal private interne interner internen internes intern privee prive interna interno privada privado privata privato wewnetrzna',
);
const COLLEAGUES = list(
  'team staff agents agent colleagues coworkers teammates admins mitarbeiter mitarbeitende kollegen equipe collegues agentes equipo colleghi collega collegas medewerkers',
);
const ALONE = list('only visible nur sichtbar seulement visible solo visibile alleen zichtbaar somente visivel hidden');

/**
 * Whether words say that the customer does not see something: "added a private note", "only visible to colleagues",
 * "hidden from customer".
 */
export function isForColleagues(words: readonly string[]): boolean {
  const at = words.findIndex((word) => NOTED.has(word));
  if (at > 0 && INWARD.has(words[at - 1] ?? '')) return true;
  if (hasAny(words, ALONE) && hasAny(words, COLLEAGUES) && !hasAny(words, PEOPLE)) return true;
  const hides =
    words.includes('hidden') || (words.includes('not') && (words.includes('visible') || words.includes('shown')));
  return hides && hasAny(words, PEOPLE);
}
