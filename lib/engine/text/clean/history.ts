import type { Aside } from '../clean.ts';
import { attribution } from './attribution.ts';
import { headers } from './headers.ts';
import type { Line } from './lines.ts';
import { isMarked, isQuote } from './marked.ts';
import { isForwarded, isOriginal } from './separators.ts';
import { isStamp } from './stamp.ts';
import { isReplyLine } from './tickets.ts';

/**
 * Quoted history: lines marked ">", what follows an attribution, a separator or a block of mail headers. Where the
 * customer answers between or below quoted lines, only the quoted lines are set aside. A message that is nothing but
 * one passed on keeps its body: that is what the customer has to say.
 */
export function history(lines: readonly Line[]): Aside[] {
  const aside: Aside[] = [];
  let spoken = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.text === '' && !line.quoted) continue;
    const old = isQuote(line) || isRemainder(lines, at) ? { length: 1, ends: false } : oldAt(lines, at, spoken);
    if (old === null) {
      spoken = true;
      continue;
    }
    const last = old.ends ? lines.length - 1 : at + old.length - 1;
    aside.push({ kind: 'history', start: line.start, end: (lines[last] as Line).end });
    at = last;
  }
  return aside;
}

/** The row that Outlook draws above the headers. */
const RULE = /^[_-]{5,}$/;

/** What stands here of older messages: how many lines, or all to the end. `spoken`: the customer's words precede. */
function oldAt(lines: readonly Line[], at: number, spoken: boolean): { length: number; ends: boolean } | null {
  const { text } = lines[at] as Line;
  const wrote = attribution(lines, at);
  if (wrote > 0) return { length: wrote, ends: !isMarked(lines, at + wrote) };
  if (isForwarded(text)) {
    const below = headersBelow(lines, at + 1);
    return { length: 1 + below, ends: spoken && !isMarked(lines, at + 1 + below) };
  }
  if (isOriginal(text)) return { length: 1, ends: !isMarked(lines, at + 1) };
  if (isReplyLine(text)) return { length: 1, ends: spoken };
  if (spoken && isStamp(lines, at)) return { length: 2, ends: true };
  const ruled = RULE.test(text) ? headersBelow(lines, at + 1) : 0;
  if (ruled > 0) return { length: 1 + ruled, ends: true };
  const { length, forwarded } = headers(lines, at);
  return length === 0 ? null : { length, ends: spoken || !forwarded };
}

/** Lines that the headers of a message passed on take, with the empty lines above them. */
function headersBelow(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && at < from + 3 && lines[at]?.text === '') at += 1;
  const length = at < lines.length ? headers(lines, at).length : 0;
  return length === 0 ? 0 : at - from + length;
}

const LONG_LINE = 55;

/** What wrapping broke off a quoted line: between two quoted lines, going on in lower case. */
function isRemainder(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (!before || !after || !isQuote(before) || !isQuote(after) || before.quoted) return false;
  return before.text.length >= LONG_LINE && /[\p{L},]$/u.test(before.text) && /^\p{Ll}/u.test(lines[at]?.text ?? '');
}
