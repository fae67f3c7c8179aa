/** What each cue is worth for the kind of answer. */
import { WEIGHED } from '../../../lib/engine/replies/kinds/weigh.ts';
import { softmaxWeights } from '../softmax.ts';

export interface Known {
  cues: ReadonlyMap<string, number>;
  /** Its place among the weighed kinds. */
  kind: number;
  weight: number;
}

export interface Fitted {
  base: number[];
  cues: Record<string, number[]>;
}

/** More steps change no third digit. */
const STEPS = 400;
const PULL = 1e-4;
/** A cue met less often says nothing. */
const LEAST = 10;

export function fitted(all: readonly Known[]): Fitted {
  const cues = cuesIn(all);
  const at = new Map(cues.map((name, index) => [name, index]));
  const classes = WEIGHED.length;
  const rows = all.map((one) => {
    const known = [...one.cues].filter(([name]) => at.has(name));
    return {
      places: known.map(([name]) => at.get(name) as number),
      values: known.map(([, value]) => value),
      is: one.kind,
      weight: one.weight,
    };
  });
  const weights = softmaxWeights(rows, { numbers: cues.length, classes, pull: PULL, steps: STEPS });
  const from = (place: number) =>
    Array.from(
      weights.subarray((place + 1) * classes, (place + 2) * classes),
      (value) => Math.round(value * 100) / 100,
    );
  return { base: from(-1), cues: Object.fromEntries(cues.map((name, index) => [name, from(index)])) };
}

function cuesIn(all: readonly Known[]): string[] {
  const counts = new Map<string, number>();
  for (const { cues } of all)
    for (const [name, value] of cues) if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= LEAST ? [name] : [])).sort();
}
