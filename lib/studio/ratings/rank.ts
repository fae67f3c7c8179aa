/** Whether one group of numbers lies above another, by their order alone: no shape of the numbers is assumed. */

/** Below so many in either group nothing is said of a difference: the approximation needs about that many, and a team needs more than one good day. */
export const ENOUGH = 20;
/** Several comparisons are made at once, so each must be surer than one alone: 99 in 100, both sides. */
const SURE = 2.576;

export type Verdict = 'higher' | 'lower' | 'same' | 'few';

/**
 * Mann and Whitney's test (1947) with the correction for ties, by its normal approximation.
 *
 * @returns how the first group lies to the second
 */
export function compareRanks(one: readonly number[], other: readonly number[]): Verdict {
  if (one.length < ENOUGH || other.length < ENOUGH) return 'few';
  const all = [...one.map((value) => ({ value, mine: true })), ...other.map((value) => ({ value, mine: false }))];
  all.sort((a, b) => a.value - b.value);
  let ranks = 0;
  let ties = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1;
    const tied = to - from;
    const rank = (from + 1 + to) / 2;
    ranks += rank * all.slice(from, to).filter(({ mine }) => mine).length;
    ties += tied ** 3 - tied;
    from = to;
  }
  const [n, m, whole] = [one.length, other.length, all.length];
  const above = ranks - (n * (n + 1)) / 2;
  const spread = Math.sqrt(((n * m) / 12) * (whole + 1 - ties / (whole * (whole - 1))));
  const z = spread === 0 ? 0 : (above - (n * m) / 2) / spread;
  if (Math.abs(z) < SURE) return 'same';
  return z > 0 ? 'higher' : 'lower';
}

/** The middle one; of an even number the mean of the two in the middle. NaN of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 0 ? ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2 : (high ?? Number.NaN);
}

/** NaN of none. */
export const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
