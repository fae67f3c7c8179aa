/**
 * Practice as a value: a scenario and what has been said so far. Every function gives a new one and changes nothing.
 * Pure and deterministic: the same replies lead to the same end, so the replies are all that has to be kept.
 */
import type { Review } from '../conversation.ts';
import { review } from '../engine/coach/review.ts';
import { read } from '../engine/read.ts';
import { holds } from './condition.ts';
import { likeness } from './likeness.ts';
import { reactToOdd } from './odd.ts';
import { oddityOf } from './oddity.ts';
import { type EndingKind, type Felt, FIRST_TURN, type Oddity, type Reaction, type Scenario } from './scenario.ts';
import { conversationFor } from './thread.ts';

/** One reply, what the coach says of it and how the customer took it. */
export interface Step {
  /** The turn that waited for it. */
  turn: string;
  reply: string;
  review: Review;
  /** Set where it was no reply that a rubric fits; the turn waits on. */
  oddity: Oddity | null;
  /** It is one of the scenario's own scripted replies, or nearly. */
  pasted: boolean;
  /** The customer's answer. */
  says: string;
  feels: Felt;
  /** To the learner: what brought this about. */
  why: string;
  /** The customer tells what they held back. */
  reveals: boolean;
  /** The turn that waits now, or null where the conversation has ended. */
  to: string | null;
  ends: EndingKind | null;
}

export interface Practice {
  scenario: Scenario;
  steps: readonly Step[];
}

/** Likeness to a scripted reply from which on it was pasted. */
const PASTED = 0.8;

export const start = (scenario: Scenario): Practice => ({ scenario, steps: [] });

/** The turn that waits for a reply; null where the conversation has ended. */
export function waitingAt({ steps }: Practice): string | null {
  const last = steps.at(-1);
  return last ? last.to : FIRST_TURN;
}

/** How it ended; null while it goes on. */
export const endingOf = ({ steps }: Practice): EndingKind | null => steps.at(-1)?.ends ?? null;

/** What the customer feels now. */
export function feelsNow({ scenario: { feels }, steps }: Practice): Felt {
  return steps.at(-1)?.feels ?? { feeling: feels.feeling, level: feels.level };
}

/** What the customer felt with each of their messages: the opening first, then one for each step. */
export function arcOf({ scenario: { feels }, steps }: Practice): Felt[] {
  return [{ feeling: feels.feeling, level: feels.level }, ...steps.map((step) => step.feels)];
}

/** What the customer said last. */
const saidLast = ({ scenario, steps }: Practice): string => steps.at(-1)?.says ?? scenario.opening;

const isPasted = ({ paths }: Scenario, reply: string): boolean =>
  Object.values(paths).some(({ replies }) => replies.some((each) => likeness(each, reply) >= PASTED));

/** The reaction of a turn to a reply. The last of every turn takes what is left. @throws RangeError for a turn that is not there */
export function reactionTo({ turns }: Scenario, turn: string, judged: Review, reply: string): Reaction {
  const found = turns[turn]?.reactions.find(({ when }) => when === undefined || holds(when, judged, reply));
  if (!found) throw new RangeError(`Nothing answers this reply in the turn “${turn}”.`);
  return found;
}

/** What the coach says of a reply to what the customer said last. */
export function judge(practice: Practice, reply: string): Review {
  const conversation = conversationFor(practice);
  return review(conversation, reply, read(conversation));
}

/** The practice with one more reply and the customer's answer to it. One that has ended stays as it is. */
export function answer(practice: Practice, reply: string): Practice {
  const turn = waitingAt(practice);
  if (turn === null) return practice;
  const { scenario, steps } = practice;
  const judged = judge(practice, reply);
  const oddity = oddityOf(reply, judged, saidLast(practice));
  const common = { turn, reply, review: judged, oddity, pasted: oddity === null && isPasted(scenario, reply) };
  if (oddity !== null) return { scenario, steps: [...steps, { ...common, ...reactToOdd(practice, turn, oddity) }] };
  const { says, feels, why, reveals, to, ends } = reactionTo(scenario, turn, judged, reply);
  const step = { ...common, says, feels, why, reveals: reveals === true, to: to ?? null, ends: ends ?? null };
  return { scenario, steps: [...steps, step] };
}

/** The practice before the step of this index: the reply may be given anew from there. */
export const backTo = ({ scenario, steps }: Practice, step: number): Practice => ({
  scenario,
  steps: steps.slice(0, Math.max(0, step)),
});

/** The practice that these replies lead to: nothing else of it has to be kept. */
export const replay = (scenario: Scenario, replies: readonly string[]): Practice =>
  replies.reduce(answer, start(scenario));
