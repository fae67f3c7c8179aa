/** The words by which pages mark who wrote, and where to answer; whole words, in lower case, without accents. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Marks of the customer's messages, in class names and attributes, and as labels. */
export const CUSTOMER = list(
  'customer client requester requestor enduser visitor guest contact consumer buyer subscriber lead shopper patient tenant incoming inbound received left theirs other others them kunde kundin mieter anfrager absender besucher eingehend client cliente visiteur visitante entrant entrante ricevuto klant bezoeker klient odwiedzajacy',
);
/** Marks of ours. */
export const AGENT = list(
  'agent staff operator admin administrator support teammate moderator employee representative outgoing outbound sent right mine own me mitarbeiter mitarbeiterin bearbeiter bearbeiterin ausgehend agente operador operatore medewerker pracownik employe conseiller sortant enviado inviato bot assistant',
);
/** Marks of internal notes. */
export const NOTE = list(
  'note notes internal private whisper intern interne interner internes notiz notizen privat prive privee nota notas notatka wewnetrzna interna interno privada privado privata privato notitie',
);

/** What the place for the answer is called. */
export const REPLY = list(
  'reply replies respond response answer antwort antworten antworte repondre reponse responder respuesta respuestas resposta rispondi risposta rispondere beantwoord beantwoorden antwoord antwoorden odpowiedz odpowiedzi',
);
/** Says less: other boxes are called so too. */
export const MESSAGE = list('message nachricht mensaje mensagem messaggio bericht wiadomosc chat email mail body');
export const SEND = list('send senden absenden envoyer enviar invia verstuur verzenden wyslij submit');
/** What is never the place for the answer. */
export const NEVER = list(
  'search suche suchen rechercher recherche buscar cerca zoeken szukaj filter password passwort kennwort card cvc cvv iban code otp pin copilot assistant prompt review bewertung comment kommentar commentaire comentario commento question frage captcha settings',
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
