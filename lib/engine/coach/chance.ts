import fitted from './fitted.json' with { type: 'json' };
import { MEASURES, type Measures } from './measures.ts';

/** Rules about what is missing: a chance over the whole draft decides, beside what was looked for. */
export type Missing = keyof typeof fitted.missing;

/** Farther out than so many spreads says no more. */
const FAR = 2;

/** One measure on the scale of all. What does not apply is in the middle. */
export function standardised(value: number, mean: number, spread: number): number {
  const scaled = (value - mean) / spread;
  return Number.isNaN(scaled) ? 0 : Math.max(-FAR, Math.min(FAR, scaled));
}

const standard = (measures: Measures): number[] =>
  MEASURES.map((name, at) => standardised(measures[name], fitted.mean[at] ?? 0, fitted.spread[at] ?? 1));

const dot = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** How good a draft is as a whole, about 0 (poor) to 3 (excellent). */
export const qualityOf = (measures: Measures): number =>
  fitted.quality.base + dot(standard(measures), fitted.quality.worth);

/** The chance that the draft misses this, 0…1; `found` says that it was looked for and found. */
export function chanceOf(rule: Missing, measures: Measures, found: boolean): number {
  const { base, worth, found: weight } = fitted.missing[rule];
  return 1 / (1 + Math.exp(-(base + dot(standard(measures), worth) + (found ? weight : 0))));
}

/** From this chance on it is said. */
export const leastOf = (rule: Missing): number => fitted.missing[rule].least;

/** The qualities at which one grade ends and the next begins, as scores. */
const STEPS: readonly (readonly [quality: number, score: number])[] = [
  [-0.5, 0],
  [fitted.quality.cuts[0] ?? 0.7, 40.5],
  [fitted.quality.cuts[1] ?? 1.4, 64.5],
  [fitted.quality.cuts[2] ?? 2.1, 84.5],
  [3, 100],
];

/** 0 poor to 3 excellent, by the quality alone. */
export const gradeAt = (quality: number): number => fitted.quality.cuts.filter((cut) => quality > cut).length;

/**
 * How much surer than an even chance the table must be to speak alone, in log odds, by the grade: who does all else well seldom
 * hurts.
 */
const SURER = [0, 0.3, 2.2, Number.POSITIVE_INFINITY] as const;

/** What is asked of the table beyond an even chance, in log odds, in a draft of this quality. */
export const surerFor = (quality: number): number => SURER[gradeAt(quality)] ?? 0;

/** A quality as a score, 0…100. */
export function scoreFor(quality: number): number {
  const [first = [0, 0], ...rest] = STEPS;
  let before = first;
  for (const step of rest) {
    if (quality <= step[0]) {
      const share = (quality - before[0]) / Math.max(1e-6, step[0] - before[0]);
      return Math.max(0, before[1] + share * (step[1] - before[1]));
    }
    before = step;
  }
  return 100;
}
