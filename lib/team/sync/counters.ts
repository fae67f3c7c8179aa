/** A day's work as counters: what an agent's browser tells its team, without a customer, a ticket or an hour in it. */
import type { Cause, Channel, GestureKind } from '../../conversation.ts';
import type { Outcome } from '../../outcomes.ts';

/** Upper ends, in minutes, of the steps in which first answers are counted; the last one is open. */
export const ANSWER_STEPS = [5, 15, 60, 240, 1440] as const;

export interface Counters {
  /** Tickets closed. */
  closed: number;
  /** Of those that began with a heavy heart, how many there were and how many ended without one. */
  heavy: number;
  recovered: number;
  /** First answers by `ANSWER_STEPS`, and those that took longer. */
  answered: number[];
  channels: Partial<Record<Channel, number>>;
  causes: Partial<Record<Cause, number>>;
  lessons: Partial<Record<Cause, number>>;
  gestures: Partial<Record<GestureKind, number>>;
}

const LIGHT: ReadonlySet<string> = new Set(['neutral', 'relief', 'gratitude', 'joy']);

const isHeavy = ({ headline }: Outcome['start']) => !LIGHT.has(headline);

function tally<Name extends string>(names: readonly Name[]): Partial<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function answerStep(minutes: number): number {
  const step = ANSWER_STEPS.findIndex((end) => minutes <= end);
  return step === -1 ? ANSWER_STEPS.length : step;
}

/** Counts outcomes. */
export function count(outcomes: readonly Outcome[]): Counters {
  const heavy = outcomes.filter(({ start }) => isHeavy(start));
  const answered = Array.from({ length: ANSWER_STEPS.length + 1 }, () => 0);
  for (const { minutes } of outcomes)
    if (minutes.first !== null) {
      const step = answerStep(minutes.first);
      answered[step] = (answered[step] ?? 0) + 1;
    }
  return {
    closed: outcomes.length,
    heavy: heavy.length,
    recovered: heavy.filter(({ end }) => !isHeavy(end)).length,
    answered,
    channels: tally(outcomes.map(({ channel }) => channel)),
    causes: tally(outcomes.flatMap(({ causes }) => causes)),
    lessons: tally(outcomes.flatMap(({ lesson }) => (lesson ? [lesson] : []))),
    gestures: tally(outcomes.flatMap(({ gestures }) => gestures.map(({ kind }) => kind))),
  };
}
