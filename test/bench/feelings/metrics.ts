/** What a yes-or-no decision got right. */
export interface Decided {
  hits: number;
  false: number;
  missed: number;
}

export const undecided = (): Decided => ({ hits: 0, false: 0, missed: 0 });

export function decide(into: Decided, said: boolean, is: boolean) {
  if (said && is) into.hits += 1;
  else if (said) into.false += 1;
  else if (is) into.missed += 1;
}

export const precisionOf = ({ hits, false: wrong }: Decided) => (hits + wrong === 0 ? 0 : hits / (hits + wrong));
export const recallOf = ({ hits, missed }: Decided) => (hits + missed === 0 ? 0 : hits / (hits + missed));
export const f1Of = ({ hits, false: wrong, missed }: Decided) =>
  hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed);
export const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Chance that a row that is so scores above one that is not; ties count half. */
export function aucOf(rows: readonly { score: number; is: boolean }[]): number {
  const sorted = [...rows].sort((one, other) => one.score - other.score);
  const so = rows.filter(({ is }) => is).length;
  const not = rows.length - so;
  if (so === 0 || not === 0) return Number.NaN;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) if (sorted[at]?.is) ranks += rank;
    from = to;
  }
  return (ranks - (so * (so + 1)) / 2) / (so * not);
}

/** The most that can be found while at least `least` of what is said is right. */
export function recallAtPrecision(rows: readonly { score: number; is: boolean }[], least: number): number {
  const all = rows.filter(({ is }) => is).length;
  let hits = 0;
  let best = 0;
  const sorted = [...rows].sort((one, other) => other.score - one.score);
  sorted.forEach(({ score, is }, at) => {
    if (is) hits += 1;
    if (sorted[at + 1]?.score === score) return;
    if (hits / (at + 1) >= least) best = Math.max(best, hits / all);
  });
  return best;
}

/** The best F1 on these rows, or F-measure where recall counts `recallCounts` times as much as precision, and the threshold that reaches it. */
export function bestCut(
  rows: readonly { score: number; is: boolean }[],
  recallCounts = 1,
): { figure: number; threshold: number } {
  const beta = recallCounts ** 2;
  const sorted = [...rows].sort((one, other) => other.score - one.score);
  const all = rows.filter(({ is }) => is).length;
  let hits = 0;
  let best = { figure: 0, threshold: Number.POSITIVE_INFINITY };
  sorted.forEach(({ score, is }, at) => {
    if (is) hits += 1;
    const figure = ((1 + beta) * hits) / (at + 1 + beta * all);
    if (figure > best.figure) best = { figure, threshold: score };
  });
  return best;
}

/** The threshold with the best F1 on these rows. */
export const bestThreshold = (rows: readonly { score: number; is: boolean }[]): number => bestCut(rows).threshold;
