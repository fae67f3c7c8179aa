/** What each cue is worth for the kind of answer: a softmax regression over all cues, by plain descent. */
import { WEIGHED } from '../../../lib/engine/replies/kinds/weigh.ts';

export interface Row {
  cues: ReadonlyMap<string, number>;
  /** Its place among the weighed kinds. */
  kind: number;
  weight: number;
}

export interface Fitted {
  base: number[];
  cues: Record<string, number[]>;
}

/** Steps down the slope, how long each is, and how hard weights are pulled to nothing. More steps change no third digit. */
const STEPS = 400;
const LENGTH = 0.05;
const PULL = 1e-3;
/** A cue met less often says nothing. */
const LEAST = 10;

/** The same rows always give the same weights. */
export function fitted(rows: readonly Row[]): Fitted {
  const names = namesIn(rows);
  const at = new Map(names.map((name, index) => [name, index]));
  const width = WEIGHED.length;
  const size = (names.length + 1) * width;
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const points = rows.map(({ cues, kind, weight }) => ({
    kind,
    weight,
    values: [...cues].flatMap(([name, value]) => {
      const index = at.get(name);
      return index === undefined ? [] : [[index + 1, value] as const];
    }),
  }));
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((value, index) => (index < width ? 0 : PULL * value));
    for (const { kind, weight, values } of points) {
      const chances = softmax(weights, values, width);
      for (let each = 0; each < width; each++) {
        const off = (weight / total) * ((chances[each] as number) - (each === kind ? 1 : 0));
        slope[each] = (slope[each] as number) + off;
        for (const [index, value] of values)
          slope[index * width + each] = (slope[index * width + each] as number) + off * value;
      }
    }
    const length = (LENGTH * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
    for (let index = 0; index < size; index++) {
      const by = slope[index] as number;
      first[index] = 0.9 * (first[index] as number) + 0.1 * by;
      second[index] = 0.999 * (second[index] as number) + 0.001 * by * by;
      weights[index] =
        (weights[index] as number) - (length * (first[index] as number)) / (Math.sqrt(second[index] as number) + 1e-8);
    }
  }
  const rounded = (from: number) =>
    Array.from(weights.subarray(from, from + width), (value) => Math.round(value * 100) / 100);
  return {
    base: rounded(0),
    cues: Object.fromEntries(names.map((name, index) => [name, rounded((index + 1) * width)])),
  };
}

function namesIn(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { cues } of rows)
    for (const [name, value] of cues) if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= LEAST ? [name] : [])).sort();
}

function softmax(weights: Float64Array, values: readonly (readonly [number, number])[], width: number): number[] {
  const leans = Array.from({ length: width }, (_, each) =>
    values.reduce(
      (sum, [index, value]) => sum + value * (weights[index * width + each] as number),
      weights[each] as number,
    ),
  );
  const most = Math.max(...leans);
  const powers = leans.map((lean) => Math.exp(lean - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
