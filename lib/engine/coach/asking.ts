import { shift } from '../replies/shift.ts';
import { aboutOf } from '../replies/wants/about.ts';
import type { Facts } from './facts.ts';

/** Words of theirs that ask, and where they end. */
interface Asked {
  quote: string;
  end: number;
}

/** A gap in which the answer goes. */
export const ANSWER = /\[[^\]]*(?:answer|reason|yes or no)[^\]]*\]/;

/** Words before their question that are not part of it. */
const LEAD = /^(?:@\w+|and|so|but|also|by the way|hi|hello|ok|oh|well|please)[, ]+/i;

const QUESTION =
  /^(?:who|what|when|where|why|how|which|can|could|will|would|do|does|did|is|are|am|was|were|has|have|had|should|shall|may|must|if)\b/i;

/** A question inside a sentence that tells: "I asked on Monday if it is safe and got an answer about stamps". */
const TOLD_OF =
  /\b(?:asked|asking|wonder(?:ed|ing)?|(?:want|need|like|love)(?:ed)? to know)\b[^.?!]{0,30}? ((?:if|whether|when|where|why|how|what|which|who)\b.+?)(?=,? (?:and|but) (?:i|we|you|got|was|were|nobody|all|still|have|had)\b|[,.;?!]|$)/i;

/** What they tell behind their question. */
const TOLD_AFTER = /, (?:our|your|the|it|this|that|we|you) .*$/;

/** Asks us to do something, in one clause. */
const REQUEST =
  /^(can|could|will|would) you (?:please |also |now )*((?!(?:tell|say|explain|imagine|believe|just|stop)\b)[^,;:?!“”"]{4,70})$/i;

/** "Could you send me a new one": whether we can send you a new one. */
function requestIn(plain: string): string | null {
  const [, aux = '', what] = REQUEST.exec(plain) ?? [];
  if (what === undefined || /\byou\b|\b(?:and|because|so|but) /i.test(what)) return null;
  return `whether we ${/^c/i.test(aux) ? 'can' : 'will'} ${shift(what.replace(/ please$/i, ''))}`;
}

/** Whether they ended it with a question mark. */
export const isMarked = ({ quote, end }: Asked, { customer }: Pick<Facts, 'customer'>): boolean =>
  customer.turn.some(({ text }) => text.slice(0, end).endsWith(quote) && /^[.!]*\?/.test(text.slice(end)));

/** A line for the answer: what they asked in a sentence of ours, else under their question as they asked it. */
export function lineFor(asked: Asked, facts: Pick<Facts, 'customer'>): string {
  let plain = asked.quote.replace(/\s+/g, ' ').trim();
  while (LEAD.test(plain)) plain = plain.replace(LEAD, '');
  plain = plain
    .replace(/\bi\b/g, 'I')
    .replace(/^(where|what|how|who|when)s\b/i, "$1's")
    .replace(/[.?!]*$/, '');
  plain = plain.replace(/[.?!] \p{Lu}.*$/su, '');
  const about = aboutOf(TOLD_OF.exec(plain)?.[1] ?? plain) ?? requestIn(plain);
  if (about !== null) return `You asked ${about.replace(TOLD_AFTER, '')}: [your answer].`;
  const whole = `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
  return isMarked(asked, facts) || QUESTION.test(whole)
    ? `You asked: “${whole}?” [your answer]`
    : `You wrote: “${whole}.” [your answer]`;
}
