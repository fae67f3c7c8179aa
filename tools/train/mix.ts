import { ruled } from '../../lib/engine/reading/blend.ts';
import { OUTPUTS } from '../../lib/engine/table/outputs.ts';
import { answersOf } from '../../lib/engine/table/shape.ts';
import { CALIBRATING, type Judged, NAMES, RIDGE } from './blend.ts';
import { logistic, type Point } from './logistic.ts';
import type { Net } from './net.ts';

/**
 * Each output as a sum of all of them, since what is heard of one tells of another: who insults somebody is angry, who asks a plain question is not.
 * A sum of outputs is a sum of the same answers, so the mixed table is as large as before and its words can still be pointed at.
 */
export interface Mix {
  /** What output k takes of output j, at k × outputs + j. */
  shares: Float64Array;
  /** What is added to each. */
  added: Float64Array;
}

/** Pull of an output's shares towards itself alone. */
const ALONE = 20;
const RULES = 1.5;
const PLAIN = 3;
const many = OUTPUTS.length;

/** Fits how the outputs are best mixed beside the rules; one that is not weighed against rules stays as it is. */
export function mixOf(rows: readonly Judged[]): Mix {
  const shares = new Float64Array(many * many);
  const added = new Float64Array(many);
  const told = rows.map(({ table }) => OUTPUTS.map((name) => table[name] as number));
  OUTPUTS.forEach((name, k) => {
    if (!NAMES.includes(name)) {
      shares[k * many + k] = 1;
      return;
    }
    const taken = sharesOf(name, k, rows, told);
    const { scale, shift } = alikeIn(told, k, taken);
    taken.forEach((share, j) => {
      shares[k * many + j] = share * scale;
    });
    added[k] = shift;
  });
  return { shares, added };
}

function sharesOf(name: string, k: number, rows: readonly Judged[], told: readonly (readonly number[])[]): number[] {
  const points: Point[] = rows.map((row, at) => ({
    values: [...ruled(row.rules[name] ?? 0), ...(told[at] as number[])],
    is: (row.truth.get(name) ?? 0) > 0.6 ? 1 : 0,
    weight: row.calibrating ? CALIBRATING : 1,
  }));
  const alone = OUTPUTS.map((_, j) => (j === k ? 1 : 0));
  const pulls = [RIDGE, RIDGE, ...OUTPUTS.map(() => ALONE)];
  return logistic(points, pulls, [RULES, PLAIN, ...alone]).slice(3);
}

/** What brings the mixed output to the mean and the spread of the one it replaces. */
function alikeIn(told: readonly (readonly number[])[], k: number, taken: readonly number[]) {
  const before = told.map((outputs) => outputs[k] as number);
  const after = told.map((outputs) => outputs.reduce((sum, value, j) => sum + value * (taken[j] as number), 0));
  const [was, is] = [spreadOf(before), spreadOf(after)];
  const scale = was.spread / Math.max(1e-6, is.spread);
  return { scale, shift: was.mean - scale * is.mean };
}

function spreadOf(values: readonly number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
}

/** A net's output weights, mixed; outputs that do not ship stay as they are. */
export function mixedOutputs(
  net: Pick<Net, 'filters' | 'memories' | 'out' | 'outBias'>,
  { shares, added }: Mix,
): Pick<Net, 'out' | 'outBias'> {
  const outputs = net.outBias.length;
  const out = net.out.slice();
  const outBias = net.outBias.slice();
  const mixed = (values: Float32Array, from: number, k: number) => {
    let sum = 0;
    for (let j = 0; j < many; j++) sum += (shares[k * many + j] as number) * (values[from + j] as number);
    return sum;
  };
  for (let k = 0; k < many; k++) {
    outBias[k] = mixed(net.outBias, 0, k) + (added[k] as number);
    for (let f = 0; f < answersOf(net); f++) out[f * outputs + k] = mixed(net.out, f * outputs, k);
  }
  return { out, outBias };
}

/** What a table told of a text, mixed. */
export const mixedTold = (table: Readonly<Record<string, number>>, { shares, added }: Mix): Record<string, number> =>
  Object.fromEntries(
    OUTPUTS.map((name, k) => [
      name,
      OUTPUTS.reduce(
        (sum, other, j) => sum + (shares[k * many + j] as number) * (table[other] as number),
        added[k] as number,
      ),
    ]),
  );
