import type { Feeling, Level } from '../../lib/conversation.ts';
import { leadOf } from '../../lib/engine/corrected.ts';
import type { Weights } from '../../lib/engine/reading/blend.ts';
import { type Clued, cluesOf, HEADS } from '../../lib/engine/reading/headline.ts';
import { chanceBy, type Judged } from './blend.ts';

/** More steps change no weight by a tenth. */
const STEPS = 200;
const STEP = 0.05;
/** Pull of every weight towards nothing. */
const PULL = 0.001;

interface Example {
  clues: number[];
  /** Its place among {@link HEADS}. */
  head: number;
  share: number;
}

/**
 * Fits how much each clue counts for each head, in tenths: a softmax regression. The double-labelled messages count as much as all those for training
 * together; a head follows from the labelled levels by the guide's order, which on the former is right for 99 in 100.
 */
export function fitHeadline(rows: readonly Judged[], weights: Readonly<Record<string, Weights>>) {
  const calibrating = rows.filter((row) => row.calibrating).length;
  const examples = rows.map(
    (row): Example => ({
      clues: cluesOf(chancesOf(row, weights)),
      head: HEADS.indexOf(leadOf(feltIn(row))),
      share: 0.5 / (row.calibrating ? calibrating : rows.length - calibrating),
    }),
  );
  const many = examples[0]?.clues.length ?? 0;
  const fitted = new Float64Array(HEADS.length * many);
  const slope = new Float64Array(fitted.length);
  const pace = new Float64Array(fitted.length);
  const spread = new Float64Array(fitted.length);
  for (let step = 0; step < STEPS; step++) {
    fitted.forEach((weight, at) => {
      slope[at] = PULL * weight;
    });
    for (const example of examples) lean(example, fitted, slope);
    const left = 1 - step / STEPS;
    for (let at = 0; at < fitted.length; at++) {
      const by = slope[at] as number;
      pace[at] = 0.9 * (pace[at] as number) + 0.1 * by;
      spread[at] = 0.999 * (spread[at] as number) + 0.001 * by * by;
      const even = (pace[at] as number) / (1 - 0.9 ** (step + 1));
      const size = Math.sqrt((spread[at] as number) / (1 - 0.999 ** (step + 1))) + 1e-8;
      fitted[at] = (fitted[at] as number) - (STEP * left * even) / size;
    }
  }
  return Object.fromEntries(
    HEADS.map((name, k) => [
      name,
      Array.from(fitted.subarray(k * many, (k + 1) * many), (weight) => Math.round(10 * weight)),
    ]),
  );
}

/** Adds what one message says to the slope. */
function lean({ clues, head, share }: Example, fitted: Float64Array, slope: Float64Array): void {
  const many = clues.length;
  const sums = HEADS.map((_, k) => clues.reduce((sum, clue, at) => sum + clue * (fitted[k * many + at] as number), 0));
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((total, each) => total + each, 0);
  odds.forEach((each, k) => {
    const error = share * (each / all - (k === head ? 1 : 0));
    clues.forEach((clue, at) => {
      slope[k * many + at] = (slope[k * many + at] as number) + error * clue;
    });
  });
}

const chancesOf = (row: Judged, weights: Readonly<Record<string, Weights>>) =>
  Object.fromEntries(
    [...HEADS.slice(1), 'felt'].map((name) => [name, chanceBy(weights[name] as Weights, name, row)]),
  ) as Record<Clued, number>;

const feltIn = ({ levels }: Judged) =>
  Object.fromEntries(Object.entries(levels).filter(([, level]) => level > 0)) as Partial<Record<Feeling, Level>>;
