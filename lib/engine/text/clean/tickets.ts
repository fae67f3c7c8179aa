import type { Aside } from '../clean.ts';
import type { Line } from './lines.ts';

/** The line above which a helpdesk asks for the answer. */
const REPLY_LINE = [
  /^\W*(please )?(type|write|enter|add|put)? ?(your )?(reply|response|answer|reply to this email)\s?,? (above|over) (this|the) line\W*$/i,
  /^\W*(please )?(do not write|reply only|reply) (below|above|over) (this|the) line\W*$/i,
  /^\W*(bitte )?(antworten sie|geben sie ihre antwort|schreiben sie ihre antwort|ihre antwort) .{0,20}(oberhalb|über) dieser (linie|zeile)( ein)?\W*$/i,
  /^\W*(veuillez |merci de )?(saisir|écrire|répondre|taper|entrer) .{0,20}(au[- ]dessus|avant) de cette ligne\W*$/i,
  /^\W*(por favor,? )?(escriba|escribe|responda|introduzca) .{0,20}(por encima de|sobre|encima de|arriba de) esta línea\W*$/i,
  /^\W*(por favor,? )?(digite|escreva|responda|insira) .{0,20}acima d(esta|a) linha\W*$/i,
  /^\W*(si prega di )?(scrivi|scrivere|digita|inserire|rispondi|rispondere) .{0,20}sopra (a )?questa (riga|linea)\W*$/i,
  /^\W*(typ|schrijf|geef|plaats)( a\.?u\.?b\.?)? (uw|je) (antwoord|reactie) boven deze (regel|lijn)\W*$/i,
  /^\W*(wpisz|napisz) .{0,20}(powyżej|nad) (tej|tą) lini(i|ą)\W*$/i,
  /^\W*(skriv|svara) .{0,20}(ovanför|ovenfor|över|over) (denna|denne|den här) (raden|linjen|linje)\W*$/i,
];

/** Whole lines that a helpdesk adds. */
const LINES = [
  /^\[?(ticket|case|request|incident|issue|vorgang|anfrage|caso|demande|chamado|solicitud|richiesta|referentie|zgłoszenie|ärende|sag)[- ]?(id|nr\.?|no\.?|number|#)? ?[:#№] ?#?[a-z0-9-]{2,30}\]?$/i,
  /^\[[\w .-]{0,30} ?#\d{2,12}\]$/,
  /^\[[A-Z0-9]{6}-[A-Z0-9]{4}\]$/,
  /^(ticket |request )?<url: ?\S{4,200} ?>$/i,
  /^(ticket|request|case|view (the |this |your )?(ticket|request|case)|link)( url)?:? <?https?:\/\/\S{4,200}>?$/i,
  /^transaction: (correspondence|comments?|ticket|status|requestor) .{0,80}$/i,
  /^(queue|owner|requestors?|transaction|priority|ticket status): ?.{0,60}$/i,
  /^\w{3} \w{3} \d{1,2} .{0,30}request \d+ was acted upon\.?$/i,
  /^(this message|this e-?mail) (has been|was) (automatically|auto-?) ?generated\b.{0,200}$/i,
  /^there is no need to reply to this message right now\.?.{0,120}$/i,
  /^(your (ticket|request|case) has been assigned|a (new )?(support )?(ticket|request|case) has been (created|opened))\b.{0,160}$/i,
  /^please include the string:?.{0,160}$/i,
  /^your (request|ticket|case) \(?#?[\w-]{2,20}\)? (has been|was) (received|updated|solved|closed|created)\b.{0,160}$/i,
  /^to add (additional |further )?comments?,? (please )?reply to this e-?mail\b.{0,120}$/i,
  /^(this e-?mail is a service from|delivered by zendesk|powered by (zendesk|freshdesk|jira|help ?scout|intercom|zoho desk|request tracker))\b.{0,120}$/i,
  /^you are registered as a cc on this (support )?(request|ticket)\b.{0,160}$/i,
  /^(view request|view ticket)\b.{0,12}(turn off|unsubscribe)\b.{0,60}$/i,
  /^\p{Lu}.{0,60} (commented on|changed the status to|resolved this as|updated) [A-Z]{2,10}-\d{1,7}:?$/u,
  /^\[(cid|image|inline image|picture|logo|bild|imagen|immagine)\s?:[^\]]{0,200}\]$/i,
  /^message-id: ?<?\S{3,160}>?$/i,
];

/** True for the line above which a helpdesk asks for the answer ("##- Please type your reply above this line -##"). */
export const isReplyLine = (text: string) => text.length < 160 && REPLY_LINE.some((rule) => rule.test(text));

/** Lines that a helpdesk adds to a mail: reply line, ticket number, status, links. */
export function tickets(lines: readonly Line[]): Aside[] {
  return lines
    .filter(({ text }) => text.length > 3 && text.length < 300 && LINES.some((rule) => rule.test(text)))
    .map(({ start, end }) => ({ kind: 'automatic', start, end }));
}
