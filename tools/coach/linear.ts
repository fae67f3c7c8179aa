/** Ridge and logistic regression, small and exact enough for a few hundred rows. */

/** Solves `A x = b` by elimination with pivots; A is small, square and positive. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let at = 0; at < size; at++) {
    const pivot = rows.reduce(
      (best, row, index) => (index >= at && Math.abs(row[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0) ? index : best),
      at,
    );
    [rows[at], rows[pivot]] = [rows[pivot] as number[], rows[at] as number[]];
    const head = rows[at] as number[];
    for (let below = 0; below < size; below++) {
      if (below === at) continue;
      const row = rows[below] as number[];
      const factor = (row[at] ?? 0) / (head[at] ?? 1);
      for (let column = at; column <= size; column++) row[column] = (row[column] ?? 0) - factor * (head[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

/** Weights of standardised columns for centred targets, held back by `alpha`; rows may weigh differently. */
function weighted(columns: readonly number[][], targets: readonly number[], weights: readonly number[], alpha: number) {
  const size = columns[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? alpha : 0)));
  const right = new Array<number>(size).fill(0);
  columns.forEach((row, at) => {
    const weight = weights[at] ?? 1;
    for (let i = 0; i < size; i++) {
      right[i] = (right[i] ?? 0) + weight * (row[i] ?? 0) * (targets[at] ?? 0);
      const line = matrix[i] as number[];
      for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + weight * (row[i] ?? 0) * (row[j] ?? 0);
    }
  });
  return solve(matrix, right);
}

/** Ridge regression on standardised columns. */
export function ridge(columns: readonly number[][], targets: readonly number[], alpha: number) {
  const base = targets.reduce((sum, value) => sum + value, 0) / targets.length;
  const worth = weighted(
    columns,
    targets.map((value) => value - base),
    targets.map(() => 1),
    alpha,
  );
  return { base, worth };
}

const ROUNDS = 30;

/** The base is held back less than what a sign is worth. */
const FREE = 10;

/** Logistic regression by reweighted least squares; without weights, both answers weigh the same in sum. */
export function logistic(
  columns: readonly number[][],
  answers: readonly boolean[],
  alpha: number,
  own?: readonly number[],
) {
  const yes = answers.filter(Boolean).length;
  const share = (answer: boolean) => answers.length / (2 * Math.max(1, answer ? yes : answers.length - yes));
  const one = own ? FREE : 1;
  const rows = columns.map((row) => [...row, one]);
  let worth = new Array<number>(rows[0]?.length ?? 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const lean = rows.map((row) => row.reduce((sum, value, at) => sum + value * (worth[at] ?? 0), 0));
    const chances = lean.map((value) => 1 / (1 + Math.exp(-value)));
    const weights = chances.map((p, at) => Math.max(1e-4, p * (1 - p)) * (own?.[at] ?? share(answers[at] ?? false)));
    const targets = lean.map((value, at) => {
      const p = chances[at] ?? 0.5;
      return value + ((answers[at] ? 1 : 0) - p) / Math.max(1e-4, p * (1 - p));
    });
    worth = weighted(rows, targets, weights, alpha);
  }
  return { base: (worth.pop() ?? 0) * one, worth };
}
