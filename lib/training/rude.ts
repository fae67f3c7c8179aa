/** What was said earlier and went against the person: it is not forgotten by a sweet reply later on. */
import { slightIn } from './slight/slight.ts';
import type { Practice } from './talk.ts';
import { mocks, scornsThem } from './unkind.ts';

const plain = (reply: string): string => reply.toLowerCase().replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ');

/** Said of oneself, told of somebody else, or asked to be left out: “we are idiots”, “please leave out the idiots”. */
const NOT_THEM =
  /\b(?:i(?:'m| am| was)(?: such| being| really| so)*|(?:called|calling)(?: you| me| us| them)?) an? \p{L}+|\bwe(?:'re| are| were)(?: all| such| really| so| complete| total| absolute| bloody| a| an| the)*(?: \p{L}+est)? \p{L}+|\b(?:leave (?:out )?the|leave off the|drop the|skip the|less of the|without the|(?:calling|call|called) (?:me|us|them|him|her|anybody|anyone|people)|the words?) \p{L}+/gu;

/** What is left of a reply without what it says of others than the customer; in lower case, with plain signs. */
export const saidOfThem = (reply: string): string => plain(reply).replace(NOT_THEM, ' ');

/** Whether a reply goes against the customer to their face, or in mockery. */
export function scornsOpenly(reply: string): boolean {
  const theirs = saidOfThem(reply);
  return scornsThem(theirs) || mocks(theirs);
}

/** From here on a slight in kind words is plain enough to be held against somebody later on. */
const PLAIN = 0.5;
/** The same, or plainly so in kind words. */
const isRude = (reply: string): boolean => scornsOpenly(reply) || slightIn(reply, PLAIN) !== null;

/** One's own words, as somebody names them who takes them back. */
const MINE =
  /\b(?:(?:what|how|the way) i (?:said|wrote|put|spoke|answered|treated|talked)|(?:my|that) (?:words?|tone|remarks?|sentence|joke|(?:first|last|earlier) (?:reply|message|answer|mail|words))|i (?:was|have been|spoke|wrote|sounded|snapped)(?: \p{L}+)? (?:rude|unkind|short|unfair|harsh|disrespectful|impatient|insulting|hurtful|out of (?:line|order)|wrong to (?:say|write|speak))|i (?:insulted|mocked|hurt|belittled|offended) you|i (?:should never|should not|shouldn't|had no right to|had no business to)(?: have)? (?:said|written|spoken|say|write|speak|talked?|joked?|mocked?|snapped?)|uncalled for|out of (?:order|line)|no way to (?:speak|talk|write))\b/u;
const SORRY = /\b(?:sorry|apologi[sz]e|apology|forgive me|take (?:it|that|them|those words|every word of it) back)\b/u;

/** Whether it apologises for one's own words, and not only for what went wrong. */
export const takesBack = (reply: string): boolean => MINE.test(plain(reply)) && SORRY.test(plain(reply));

/** Whether an earlier reply went against the customer, and whether it has been taken back since, with this reply at the latest. */
export function rudenessIn({ steps }: Practice, reply: string): 'none' | 'open' | 'owned' {
  const last = steps.findLastIndex((step) => step.oddity === 'insult' || isRude(step.reply));
  if (last < 0) return 'none';
  const since = [...steps.slice(last + 1).map((step) => step.reply), reply];
  return since.some(takesBack) ? 'owned' : 'open';
}
