/**
 * Practice as a value: a scenario and what has been said so far. Every function gives a new one and changes nothing.
 * Pure and deterministic: the same replies lead to the same end, so the replies are all that has to be kept.
 */
import type { Review } from '../conversation.ts';
import { type EndingKind, type Felt, FIRST_TURN, type Oddity, type Scenario } from './scenario.ts';

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

export const start = (scenario: Scenario): Practice => ({ scenario, steps: [] });

/** The turn that waits for a reply; null where the conversation has ended. */
export function waitingAt({ steps }: Practice): string | null {
  const last = steps.at(-1);
  return last ? last.to : FIRST_TURN;
}

/** How it ended; null while it goes on. */
export const endingOf = ({ steps }: Practice): EndingKind | null => steps.at(-1)?.ends ?? null;

/** All that the customer has said. */
export const saidSoFar = ({ scenario, steps }: Practice): string[] => [
  scenario.opening,
  ...steps.map(({ says }) => says),
];

/** What the customer feels now. */
export function feelsNow({ scenario: { feels }, steps }: Practice): Felt {
  return steps.at(-1)?.feels ?? { feeling: feels.feeling, level: feels.level };
}

/** What the customer felt with each of their messages: the opening first, then one for each step. */
export function arcOf({ scenario: { feels }, steps }: Practice): Felt[] {
  return [{ feeling: feels.feeling, level: feels.level }, ...steps.map((step) => step.feels)];
}

/** The practice before the step of this index: the reply may be given anew from there. */
export const backTo = ({ scenario, steps }: Practice, step: number): Practice => ({
  scenario,
  steps: steps.slice(0, Math.max(0, step)),
});
