import { TOLD } from '../../lib/engine/coach/table/outputs.ts';
import { type Packed, runsOf } from '../../lib/engine/coach/table/runs.ts';
import { randomOf, shuffled } from '../train/random.ts';

/** A sentence as its runs are learned from: its pieces, and for each output 1, 0 or −1 where nothing is known. */
export interface Example {
  pieces: readonly string[];
  targets: ArrayLike<number>;
  weight: number;
}

const OUTPUTS = TOLD.length;
/** Runs that are kept, those that matter most, of those that stand in at least two sentences. */
const KEPT = 5000;
const LEAST = 2;
const ROUNDS = 15;
const BATCH = 128;
const STEP = 0.05;
/** Pull towards nothing. */
const PULL = 3e-5;
/** Before anything is learned a rule is rare. */
const RARE = -3;
/** Weights are stored in steps of so much. */
const GRAIN = 0.5;
const MOST = 35;

/** Learns what each run of words says of each rule: logistic regression, all rules at once; the runs that say least are left out. */
export function fitRuns(examples: readonly Example[]): Packed {
  const runs = examples.map(({ pieces }) => runsOf(pieces));
  const counts = new Map<string, number>();
  for (const each of runs) for (const run of each) counts.set(run, (counts.get(run) ?? 0) + 1);
  const met = [...counts].filter(([, count]) => count >= LEAST).map(([run]) => run);
  const first = learned(examples, runs, met);
  const matters = (at: number): number => {
    const weights = first.weights.subarray(at * OUTPUTS, (at + 1) * OUTPUTS);
    return Math.max(...weights.map(Math.abs)) * Math.sqrt(counts.get(met[at] as string) ?? 1);
  };
  const order = met.map((run, at) => ({ run, matters: matters(at) })).sort((one, other) => other.matters - one.matters);
  const kept = order.slice(0, KEPT).map(({ run }) => run);
  return packed(kept, learned(examples, runs, kept));
}

interface Learned {
  weights: Float32Array;
  base: Float32Array;
}

function learned(
  examples: readonly Example[],
  runs: readonly ReadonlySet<string>[],
  known: readonly string[],
): Learned {
  const numbers = new Map(known.map((run, at) => [run, at]));
  const rows = runs.map((each) => Int32Array.from([...each].flatMap((run) => numbers.get(run) ?? [])));
  const size = known.length * OUTPUTS;
  // What is learned stands in one array, the base of each output behind the runs.
  const all = new Float32Array(size + OUTPUTS).fill(RARE, size);
  const slope = new Float32Array(all.length);
  const speed = new Float32Array(all.length);
  const square = new Float32Array(all.length);
  const random = randomOf(11);
  let steps = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const order = shuffled(rows.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      slope.fill(0);
      const batch = order.subarray(from, from + BATCH);
      for (const at of batch) slopeOf(examples[at] as Example, rows[at] as Int32Array, { all, slope }, batch.length);
      steps += 1;
      const step = STEP * (1 - round / ROUNDS);
      const early = [1 - 0.9 ** steps, 1 - 0.999 ** steps] as const;
      for (let at = 0; at < all.length; at++) {
        const pull = at < size ? PULL * (all[at] as number) : 0;
        const by = (slope[at] as number) + pull;
        speed[at] = 0.9 * (speed[at] as number) + 0.1 * by;
        square[at] = 0.999 * (square[at] as number) + 0.001 * by * by;
        const length = Math.sqrt((square[at] as number) / early[1]) + 1e-8;
        all[at] = (all[at] as number) - (step * ((speed[at] as number) / early[0])) / length;
      }
    }
  }
  return { weights: all.subarray(0, size), base: all.subarray(size) };
}

/** Adds what one sentence would have otherwise. */
function slopeOf(
  { targets, weight }: Example,
  row: Int32Array,
  { all, slope }: { all: Float32Array; slope: Float32Array },
  many: number,
): void {
  const share = 1 / Math.sqrt(Math.max(1, row.length));
  const bases = all.length - OUTPUTS;
  for (let k = 0; k < OUTPUTS; k++) {
    const target = targets[k] as number;
    if (target < 0) continue;
    let lean = 0;
    for (const run of row) lean += all[run * OUTPUTS + k] as number;
    const chance = 1 / (1 + Math.exp(-(lean * share + (all[bases + k] as number))));
    const by = ((chance - target) * weight) / many;
    slope[bases + k] = (slope[bases + k] as number) + by;
    for (const run of row) slope[run * OUTPUTS + k] = (slope[run * OUTPUTS + k] as number) + by * share;
  }
}

function packed(known: readonly string[], { weights, base }: Learned): Packed {
  const lines = known.map((run, at) => {
    const entries = TOLD.map((_, k) => {
      const much = Math.round((weights[at * OUTPUTS + k] as number) / GRAIN);
      const letter = String.fromCharCode((much < 0 ? 97 : 65) + k);
      return much === 0 ? '' : `${letter}${Math.min(MOST, Math.abs(much)).toString(36)}`;
    });
    return [run, entries.join('')] as const;
  });
  const runs = lines.filter(([, entries]) => entries !== '').map((line) => line.join('\t'));
  return { step: GRAIN, base: [...base].map((value) => Math.round(value * 1e3) / 1e3), runs: runs.join('\n') };
}
