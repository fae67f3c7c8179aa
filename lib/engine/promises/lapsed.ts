import type { Conversation } from '../../conversation.ts';
import { HOUR } from '../time/zone.ts';
import { promisesIn } from './promises.ts';

/** Their clock is not known: a promise counts as run out only so long after its time. Ours. */
const LEEWAY = 6 * HOUR;
/** So many characters of our reply are looked through: this runs beside every suggestion. */
const LOOKED_AT = 4000;
/** They say that it has not come about. */
const NOT_KEPT =
  /\b(?:no|nothing|nobody|no[- ]one|none|never|still|yet|not|waiting|waited|where|silence|again|promised|said|\p{L}+n['’]t)\b/iu;

/**
 * Whether our last answer promised something for a time that had gone when the customer wrote again, and their words do not
 * read as if it had been kept. False where the thread has no times.
 *
 * @param turn the customer's messages since that answer, as plain text
 */
export function hasLapsed({ messages }: Conversation, turn: string): boolean {
  const last = messages.findLastIndex(({ author }) => author === 'agent');
  const ours = messages[last];
  const theirs = messages.slice(last + 1).findLast(({ author }) => author === 'customer');
  const wrote = Date.parse(theirs?.at ?? '');
  if (!ours?.at || Number.isNaN(wrote) || !NOT_KEPT.test(turn)) return false;
  return promisesIn(ours.text.slice(0, LOOKED_AT), ours.at, 'UTC').some(
    ({ due, sure }) => sure && Date.parse(due) + LEEWAY < wrote,
  );
}
