import type { Review, RubricPoint } from '../conversation.ts';
import { compare } from '../engine/coach/compare.ts';
import type { Comparison } from '../engine/coach/types.ts';
import { judge, reactionTo, replay } from './practice.ts';
import type { Felt, Scenario } from './scenario.ts';
import { backTo, type Practice } from './talk.ts';

/** A better reply in place of one that was given: the excellent path's, or the one written for this turn. */
export interface Model {
  /** Index of the step it stands in for. */
  step: number;
  reply: string;
  /** As the coach judges it at this very place of the talk. */
  review: Review;
  /** From the reply that was given to this one. */
  differs: Comparison;
  /** Points at which it does better, with its words. */
  gains: { point: RubricPoint; yours: number | null; theirs: number; quote: string | null }[];
  /** How the customer would have taken it. */
  says: string;
  feels: Felt;
  why: string;
}

const shown = new WeakMap<Scenario, ReadonlyMap<string, string>>();

/** By turn, the reply that shows how it is done: the excellent path's, or the turn's own model. */
export function modelsOf(scenario: Scenario): ReadonlyMap<string, string> {
  const before = shown.get(scenario);
  if (before) return before;
  const own = Object.entries(scenario.turns).flatMap(([turn, { model }]) => (model ? [[turn, model] as const] : []));
  const { steps } = replay(scenario, scenario.paths.excellent.replies);
  const models = new Map([...own, ...steps.map(({ turn, reply }) => [turn, reply] as const)]);
  shown.set(scenario, models);
  return models;
}

/** The reply that shows how it is done at a step: the one that answers the customer's very words goes before the turn's. */
function replyFor({ scenario, steps }: Practice, step: number): string | undefined {
  const turn = steps[step]?.turn ?? '';
  const before = steps.slice(0, step).findLast(({ oddity }) => oddity === null);
  const led = scenario.turns[before?.turn ?? '']?.reactions.find(
    ({ to, says }) => to === turn && says === before?.says,
  );
  return led?.model ?? modelsOf(scenario).get(turn);
}

/** A better reply for a step of a practice; null where the scenario has none. */
export function modelAt(practice: Practice, step: number): Model | null {
  const given = practice.steps[step];
  const reply = given && replyFor(practice, step);
  if (!given || !reply) return null;
  const before = backTo(practice, step);
  const review = judge(before, reply);
  const { says, feels, why } = reactionTo(before, given.turn, review, reply);
  const gains = review.rubric.flatMap(({ point, score: theirs, quote }) => {
    const yours = given.review.rubric.find((each) => each.point === point)?.score ?? null;
    return theirs !== null && theirs > (yours ?? 0) ? [{ point, yours, theirs, quote }] : [];
  });
  return { step, reply, review, differs: compare(given.review, review), gains, says, feels, why };
}
