/** Whether a customer opens up to a reply: tells what they held back, or breathes more freely, before the talk has ended. */
import type { Headline, Review } from '../conversation.ts';
import { isList, LIST_WHY } from './earned.ts';
import { faring } from './felt.ts';
import { containedIn } from './likeness.ts';
import { scornsOpenly } from './rude.ts';
import type { Reaction, Scenario } from './scenario.ts';
import { slightIn } from './slight/slight.ts';
import { feelsNow, type Practice } from './talk.ts';

/** From here on a slight in kind words is plain enough to be heard as an insult, where the rest of the reply is poor as well. */
const PLAIN = 0.5;
/** Somebody in a hurry, or in danger, writes fewer words than these without joining them. */
const MANY = 10;
/** Share of a reply that was copied from what stands on the agent's side of the desk. */
const COPIED = 0.7;
const COPIED_WHY =
  'That stood on your side of the desk, and went out as it was. It says what an agent may do, and not what you do for them.';

/** Who feels so has been rebuffed already, however strongly. */
const REBUFFED: ReadonlySet<Headline> = new Set<Headline>(['anger', 'distrust', 'unheard']);

/** Whether a reaction lets the customer fare better, or tells what they held back. */
export const opens = (practice: Practice, { ends, feels, reveals }: Reaction): boolean =>
  ends === undefined &&
  (reveals === true || (!REBUFFED.has(feels.feeling) && faring(feels) > faring(feelsNow(practice))));

/** What the agent was told, and nobody has said. */
const papersOf = ({ policy, lookups, situation }: Scenario): string[] => [
  policy.join(' '),
  situation,
  lookups.map(({ lines }) => lines.join(' ')).join(' '),
];

/** To the learner, why nobody opens up to such a reply; null where they may. */
export function unheardWhy({ scenario }: Practice, judged: Review, reply: string): string | null {
  if (judged.grade === 'poor' && reply.trim().split(/\s+/u).length >= MANY && isList(reply)) return LIST_WHY;
  return containedIn(reply, papersOf(scenario)) >= COPIED ? COPIED_WHY : null;
}

/** Whether they are put down in it so plainly that they answer that, whatever is promised beside it. */
export const putsDown = (judged: Review, reply: string): boolean =>
  scornsOpenly(reply) || (judged.grade === 'poor' && slightIn(reply, PLAIN) !== null);
