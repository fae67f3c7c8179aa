/** One row to fit: what is known, whether it is so, and how much it counts. */
export interface Point {
  values: readonly number[];
  is: number;
  weight: number;
}

/** Newton steps; more change nothing. */
const STEPS = 40;

/** Weights of a logistic regression, the constant first; `ridge` pulls all but the constant towards `towards`. */
export function logistic(points: readonly Point[], ridge: number, towards: readonly number[]): number[] {
  const size = towards.length + 1;
  const goal = [0, ...towards];
  let weights = [...goal];
  for (let step = 0; step < STEPS; step++) {
    const slope = new Array<number>(size).fill(0);
    const curve = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (let a = 0; a < size; a++) {
      const pull = a === 0 ? 1e-3 : ridge;
      slope[a] = pull * ((weights[a] as number) - (goal[a] as number));
      (curve[a] as number[])[a] = pull;
    }
    for (const { values, is, weight } of points) {
      const all = [1, ...values];
      const guess = 1 / (1 + Math.exp(-all.reduce((sum, value, at) => sum + value * (weights[at] as number), 0)));
      const bend = weight * Math.max(1e-6, guess * (1 - guess));
      for (let a = 0; a < size; a++) {
        slope[a] = (slope[a] as number) + weight * (guess - is) * (all[a] as number);
        const row = curve[a] as number[];
        for (let b = 0; b < size; b++) row[b] = (row[b] as number) + bend * (all[a] as number) * (all[b] as number);
      }
    }
    const change = solve(curve, slope);
    weights = weights.map((value, at) => value - Math.max(-1, Math.min(1, change[at] as number)));
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
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
