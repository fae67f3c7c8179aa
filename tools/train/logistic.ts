/** One row to fit: what is known, whether it is so, and how much it counts. */
export interface Point {
  values: readonly number[];
  is: number;
  weight: number;
}

/** Newton steps; more change nothing. */
const STEPS = 40;

/** Weights of a logistic regression, the constant first; `ridge`, one for all or one for each, pulls all but the constant towards `towards`. */
export function logistic(
  points: readonly Point[],
  ridge: number | readonly number[],
  towards: readonly number[],
): number[] {
  const goal = [0, ...towards];
  const pulls = [1e-3, ...towards.map((_, at) => (typeof ridge === 'number' ? ridge : (ridge[at] as number)))];
  let weights = [...goal];
  for (let step = 0; step < STEPS; step++) {
    const slope = pulls.map((pull, a) => pull * ((weights[a] as number) - (goal[a] as number)));
    const curve = pulls.map((pull, a) => pulls.map((_, b) => (a === b ? pull : 0)));
    for (const point of points) lean(point, weights, slope, curve);
    for (let a = 0; a < goal.length; a++)
      for (let b = 0; b < a; b++) (curve[b] as number[])[a] = (curve[a] as number[])[b] as number;
    const change = solve(curve, slope);
    weights = weights.map((value, at) => value - Math.max(-1, Math.min(1, change[at] as number)));
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** Adds what one row says to the slope, and to the lower half of the curve. */
function lean({ values, is, weight }: Point, weights: readonly number[], slope: number[], curve: number[][]) {
  const all = [1, ...values];
  let odds = 0;
  for (let a = 0; a < all.length; a++) odds += (all[a] as number) * (weights[a] as number);
  const guess = 1 / (1 + Math.exp(-odds));
  const bend = weight * Math.max(1e-6, guess * (1 - guess));
  for (let a = 0; a < all.length; a++) {
    slope[a] = (slope[a] as number) + weight * (guess - is) * (all[a] as number);
    const row = curve[a] as number[];
    const bent = bend * (all[a] as number);
    for (let b = 0; b <= a; b++) row[b] = (row[b] as number) + bent * (all[b] as number);
  }
}

/** Solves a small positive definite system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const top = rows[pivot] as number[];
    for (let below = pivot + 1; below < size; below++) {
      const row = rows[below] as number[];
      const share = (row[pivot] as number) / (top[pivot] as number);
      for (let at = pivot; at <= size; at++) row[at] = (row[at] as number) - share * (top[at] as number);
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const row = rows[at] as number[];
    let sum = row[size] as number;
    for (let next = at + 1; next < size; next++) sum -= (row[next] as number) * (result[next] as number);
    result[at] = sum / (row[at] as number);
  }
  return result;
}
