import type { Aside } from '../clean.ts';
import type { Line } from './lines.ts';

/** "On Tue, 3 May 2022, Ana wrote:" as the common mail programs say it. */
const WROTE =
  /^(on|le|am|el|em|il|op|den|w dniu|dnia|vào|på)\b.{4,200}(wrote|a écrit|schrieb|escribió|escreveu|ha scritto|schreef|skrev|napisał|kirjoitti)\s*:?\s*$/i;
const WROTE_BY = /^am .{4,160} schrieb .{1,120}:$/i;
const WROTE_END = /^.{0,160}(wrote|a écrit|schrieb|escribió|escreveu|ha scritto|schreef|skrev|napisał)\s*:\s*$/i;
const WROTE_START = /^(on|le|am|el|em|il|op|den)\b.{6,160}$/i;
const ADDRESS = /@|\b(19|20)\d\d\b|\d{1,2}:\d\d/;

const RULES = [
  /^[-_–=*\s]{2,}\s*(original message|forwarded message|forwarded by|ursprüngliche nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|mensagem original|messaggio originale|messaggio inoltrato|weitergeleitete nachricht|begin forwarded message)/i,
  /^(begin forwarded message|anfang der weitergeleiteten|début du message)/i,
  /(please )?(type|write|enter) your (reply|response) above this line|reply above this line|bitte antworten sie oberhalb/i,
  /^#{2,}-? .*-?#{2,}$/,
];
const HEADER =
  /^\*?(from|sent|to|cc|subject|date|von|gesendet|an|betreff|datum|de|envoyé|à|objet|enviado|para|asunto|assunto|da|inviato|a|oggetto|reply-to)\*?\s?:\*?\s/i;

/**
 * Quoted history: lines marked ">", what follows an attribution, a separator or a block of mail headers. Where the
 * customer answers between quoted lines, only the quoted lines are set aside.
 */
export function history(lines: readonly Line[]): Aside[] {
  const aside: Aside[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (/^>/.test(line.text)) {
      aside.push({ kind: 'history', start: line.start, end: line.end });
      continue;
    }
    const length = attribution(lines, at);
    if (length > 0) {
      if (!markedBelow(lines, at + length)) return [...aside, rest(lines, at)];
      const last = lines[at + length - 1] as Line;
      aside.push({ kind: 'history', start: line.start, end: last.end });
      at += length - 1;
    } else if (RULES.some((rule) => rule.test(line.text)) || headers(lines, at)) {
      return [...aside, rest(lines, at)];
    }
  }
  return aside;
}

const rest = (lines: readonly Line[], at: number): Aside => ({
  kind: 'history',
  start: (lines[at] as Line).start,
  end: (lines[lines.length - 1] as Line).end,
});

/** How many lines an attribution takes at this place; mail programs wrap it over two. */
function attribution(lines: readonly Line[], at: number): number {
  const { text } = lines[at] as Line;
  if (text.length > 240 || !/^(\p{L})/u.test(text)) return 0;
  if ((WROTE.test(text) || WROTE_BY.test(text)) && ADDRESS.test(text)) return 1;
  const next = lines[at + 1]?.text ?? '';
  return WROTE_START.test(text) && ADDRESS.test(text) && WROTE_END.test(next) ? 2 : 0;
}

function markedBelow(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + 4); at++) {
    const { text } = lines[at] as Line;
    if (text !== '') return /^>/.test(text);
  }
  return false;
}

/** At least three lines of mail headers in a row, sender first. */
function headers(lines: readonly Line[], at: number): boolean {
  if (!/^\*?(from|von|de|da)\*?\s?:/i.test((lines[at] as Line).text)) return false;
  let count = 0;
  for (let index = at; index < Math.min(lines.length, at + 7); index++) {
    if (HEADER.test(`${(lines[index] as Line).text} `)) count += 1;
  }
  return count >= 3;
}
