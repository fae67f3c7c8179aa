/** Playing a practice: every reply is judged by the engine, so this runs where the engine is and not in a page. */
import type { Reading, Review } from '../conversation.ts';
import { review } from '../engine/coach/review.ts';
import { read } from '../engine/read.ts';
import { holds } from './condition.ts';
import { likeness } from './likeness.ts';
import { reactToOdd } from './odd.ts';
import { oddityOf } from './oddity.ts';
import type { Reaction, Scenario } from './scenario.ts';
import { type Practice, start, waitingAt } from './talk.ts';
import { conversationFor } from './thread.ts';

/** Likeness to a scripted reply from which on it was pasted. */
const PASTED = 0.8;

/** What the customer said last. */
const saidLast = ({ scenario, steps }: Practice): string => steps.at(-1)?.says ?? scenario.opening;

/** Every reply that stands in the scenario itself: scripted ones, and those that learners are shown. */
const written = ({ paths, turns }: Scenario): string[] => [
  ...Object.values(paths).flatMap(({ replies }) => replies),
  ...Object.values(turns).flatMap(({ model, reactions }) =>
    [model, ...reactions.map((one) => one.model)].flatMap((text) => text ?? []),
  ),
];

const isPasted = (scenario: Scenario, reply: string): boolean =>
  written(scenario).some((each) => likeness(each, reply) >= PASTED);

/** The reaction of a turn to a reply. The last of every turn takes what is left. @throws RangeError for a turn that is not there */
export function reactionTo({ turns }: Scenario, turn: string, judged: Review, reply: string): Reaction {
  const found = turns[turn]?.reactions.find(({ when }) => when === undefined || holds(when, judged, reply));
  if (!found) throw new RangeError(`Nothing answers this reply in the turn “${turn}”.`);
  return found;
}

/** What the coach says of a reply to what the customer said last. `known`: the reading of the talk, where there is one. */
export function judge(practice: Practice, reply: string, known?: Reading): Review {
  const conversation = conversationFor(practice);
  return review(conversation, reply, known ?? read(conversation));
}

/** The practice with one more reply and the customer's answer to it. One that has ended stays as it is. */
export function answer(practice: Practice, reply: string, known?: Reading): Practice {
  const turn = waitingAt(practice);
  if (turn === null) return practice;
  const { scenario, steps } = practice;
  const judged = judge(practice, reply, known);
  const oddity = oddityOf(reply, judged, saidLast(practice));
  const common = { turn, reply, review: judged, oddity, pasted: oddity === null && isPasted(scenario, reply) };
  if (oddity !== null) return { scenario, steps: [...steps, { ...common, ...reactToOdd(practice, turn, oddity) }] };
  const { says, feels, why, reveals, to, ends } = reactionTo(scenario, turn, judged, reply);
  const step = { ...common, says, feels, why, reveals: reveals === true, to: to ?? null, ends: ends ?? null };
  return { scenario, steps: [...steps, step] };
}

/** The practice that these replies lead to: nothing else of it has to be kept. */
export const replay = (scenario: Scenario, replies: readonly string[]): Practice =>
  replies.reduce((practice, reply) => answer(practice, reply), start(scenario));
