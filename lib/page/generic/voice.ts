/**
 * Who speaks for a company and who asks it, by what they say: read only where nothing on the page tells the two apart.
 * Each pattern is one sign; several of them, and of both sides, are needed before anything is believed.
 */
import { greetingIn } from './greeting.ts';
import { hintsOf, openingOf, PRIVATE_MAIL } from './hints.ts';
import type { Spoken } from './roles.ts';

/** Accents apart, in lower case. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/gu, "'").toLowerCase();

/** Names and addresses of nobody: bots, teams, desks. */
const OFFICE =
  /\b(?:bot|chatbot|assistant|support|team|help ?desk|service ?desk|customer (?:care|service|success)|no-?reply|do-?not-?reply|mailer-daemon|autoresponder|kundenservice|kundendienst|service client|atencion al cliente|servizio clienti|klantenservice|atendimento)\b|^(?:info|help|hello|service|contact|kontakt|sav)@/u;
/** What only those say who answer for a company. */
const OURS: readonly RegExp[] = [
  /\bthank(?:s| you) for (?:contacting|reaching out|getting in touch|writing|your (?:message|patience|e-?mail|order|understanding)|letting us know|waiting|bearing with)\b/u,
  /\bwe(?:'ve| have) (?:received|got) your\b|\byour (?:ticket|request|case) (?:has been|is now|number)\b|\bthis is an auto(?:mated|matic)\b|\bour (?:team|support hours|office hours) (?:will|are)\b/u,
  /\bhow (?:can|may) (?:i|we) help\b|\b(?:is there )?anything else (?:i|we) can\b|\bhappy to help\b|\b(?:let us know|feel free to) (?:if|reach|contact|reply)\b/u,
  /\bi(?:'m| am) (?:so |very |really )?sorry (?:to hear|for the (?:trouble|inconvenience|delay|wait)|about (?:that|this|your))\b|\bapologi[sz]e for the (?:inconvenience|delay|trouble)\b/u,
  /\bi(?:'ve| have)? (?:just )?(?:refunded|issued|escalated|checked (?:with|your)|passed (?:this|it) (?:on|to)|sent (?:you )?(?:a|the) (?:replacement|new|label))\b|\blet me (?:check|look into|find out)\b|\bi(?:'ll| will) (?:look into|check with|arrange|refund)\b/u,
  /\b(?:could|can) you (?:please )?(?:send|share|tell|confirm|provide|let) (?:us|me) (?:a |the |your |know )?(?:photo|order|number|address|which|whether|screenshot|serial|know)\b/u,
  /\b(?:support|customer care|customer service|customer success|service) team\b|\byour \p{L}+ team\b/u,
  /\b(?:vielen dank|danke) fur (?:ihre|deine) (?:nachricht|anfrage|geduld|mail|bestellung)\b|\bwie (?:kann ich|konnen wir) (?:ihnen|dir) (?:helfen|weiterhelfen)\b|\bihre (?:anfrage|nachricht) (?:ist|wurde|haben)\b|\b(?:kunden(?:service|dienst|betreuung)|ihr \p{L}+-?team)\b/u,
  /\bmerci (?:de|pour) (?:votre|nous avoir)\b|\bnous avons bien recu votre\b|\bcomment (?:puis-je|pouvons-nous) vous aider\b|\bservice client\b/u,
  /\bgracias por (?:contactar|escribir|su|tu|ponerse)\b|\bhemos recibido (?:su|tu)\b|\ben que (?:puedo|podemos) ayudar/u,
  /\bgrazie per (?:averci|averla|la sua|il suo)\b|\babbiamo ricevuto la (?:sua|tua)\b|\bcome pos(?:so|siamo) aiutar/u,
  /\b(?:obrigad[oa]|agradecemos) (?:por|pelo|o seu)\b.{0,30}\bcontacto?\b|\brecebemos (?:o seu|a sua|seu|sua)\b|\bcomo pos(?:so|podemos) ajudar/u,
  /\b(?:bedankt|dank) voor (?:je|uw) (?:bericht|mail|geduld)\b|\bwe hebben (?:je|uw) \p{L}+ ontvangen\b|\bwaarmee kan ik\b/u,
];

/** What those say who ask. */
const THEIRS: readonly RegExp[] = [
  /\b(?:i|we) (?:ordered|bought|purchased|paid|signed up|subscribed|cancelled|returned|booked)\b/u,
  /\bmy (?:order|parcel|package|account|invoice|bill|subscription|card|refund|money|booking|password|delivery|payment|device|phone)\b/u,
  /\b(?:i|we) (?:still )?(?:haven't|have not|didn't|did not|never) (?:received|got|gotten|heard|had)\b|\b(?:it|this) (?:still )?(?:does not|doesn't|won't|will not|stopped|isn't) (?:work|turn|start|open|load|fit|close|charg)|\bi (?:can't|cannot|am unable to) \p{L}+/u,
  /\bwhere is (?:my|the)\b|\bi want (?:my|a|to)\b|\bi need (?:to|a|my|help)\b|\bplease (?:help|refund|cancel|send me)\b|\bwhen will (?:it|i|my|you)\b|\bhow do i\b|\bcan (?:you|someone|anyone) (?:please )?help\b/u,
  /\b(?:your (?:product|website|site|app|service|shop|company|courier|driver)|you (?:charged|sent|promised|people|guys))\b/u,
  /\b(?:meine?[rnm]?) (?:bestellung|paket|konto|rechnung|abo|geld|lieferung|karte)\b|\b(?:ich|wir) (?:habe|haben) .{0,60}\b(?:bestellt|gekauft|bezahlt|gekundigt|erhalten)\b|\bwo (?:ist|bleibt) mein/u,
  /\bma (?:commande|facture|carte)\b|\bmon (?:colis|compte|abonnement|argent|remboursement)\b|\bj'ai (?:commande|achete|paye|recu)\b|\bje n'ai (?:pas|toujours|jamais)\b/u,
  /\bmi (?:pedido|cuenta|factura|paquete|dinero|tarjeta)\b|\b(?:compre|pague|no he recibido|no funciona)\b/u,
  /\bil mio (?:ordine|pacco|conto|account|rimborso)\b|\bla mia (?:fattura|carta|prenotazione)\b|\bho (?:ordinato|comprato|pagato)\b|\bnon (?:ho ricevuto|funziona)\b/u,
  /\b(?:meu|minha) (?:pedido|conta|encomenda|fatura|cartao|dinheiro)\b|\b(?:comprei|paguei|nao recebi|nao funciona)\b/u,
  /\bmijn (?:bestelling|pakket|rekening|factuur|account|geld)\b|\bik heb .{0,50}\b(?:besteld|gekocht|betaald|ontvangen)\b|\bwaar blijft\b/u,
];

const countOf = (signs: readonly RegExp[], text: string) => signs.filter((sign) => sign.test(text)).length;
/** More of one kind than this adds nothing. */
const MOST = 3;

/** Signs of what one author has said that are looked at. */
const LONGEST = 3_000;

/** What an author has written, without whom they greet: "Dear support team" is said to us. */
function wordsIn(spoken: Spoken): string {
  const text = openingOf(spoken);
  return text.slice(greetingIn(text)?.length ?? 0);
}

/** How much each author sounds like us: over 0 ours, under 0 theirs. */
function voicesOf(spoken: readonly Spoken[]): Map<string, number> {
  const said = new Map<string, string>();
  for (const each of spoken) {
    const { author } = each;
    const known = author === null ? null : (said.get(author) ?? '');
    if (author !== null && known !== null && known.length < LONGEST) said.set(author, `${known}\n${wordsIn(each)}`);
  }
  return new Map(
    [...said].map(([author, words]) => {
      const [name, text] = [plain(author), plain(words.slice(0, LONGEST)).replace(/\s+/gu, ' ')];
      const named = OFFICE.test(name) ? 3 : PRIVATE_MAIL.test(name) ? -1 : 0;
      return [author, named + Math.min(MOST, countOf(OURS, text)) - Math.min(MOST, countOf(THEIRS, text))];
    }),
  );
}

/** Both sides must be heard, and be so far apart. */
const APART = 2;

function askerBy(voices: ReadonlyMap<string, number>): string | null {
  const [asker, next] = [...voices].sort(([, one], [, other]) => one - other);
  if (!asker || !next || asker[1] > 0 || next[1] - asker[1] < APART) return null;
  // Nobody sounds like a customer: two colleagues and a bot.
  return asker[1] < 0 || next[1] > 1 ? asker[0] : null;
}

export interface Asker {
  name: string;
  /** `wording`: what they say tells it. `hints`: only with whom they greet, and whose mail comes from one house. */
  by: 'wording' | 'hints';
}

/** The one of several authors who asks, where what they say and further signs leave little doubt; else null. */
export function askerAmong(spoken: readonly Spoken[]): Asker | null {
  const voices = voicesOf(spoken);
  const hints = hintsOf(spoken);
  const worded = askerBy(voices);
  const name = askerBy(new Map([...voices].map(([author, voice]) => [author, voice + (hints.get(author) ?? 0)])));
  if (name === null) return worded === null ? null : { name: worded, by: 'hints' };
  return { name, by: name === worded ? 'wording' : 'hints' };
}

/** Who cannot be the one who asks, whoever wrote first: a bot, a team. */
export const isOffice = (author: string): boolean => OFFICE.test(plain(author));
