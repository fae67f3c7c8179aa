/** Figures for graded drafts. */

/** One yes-or-no answer and the truth. */
export interface Judged {
  said: boolean;
  is: boolean;
}

export function f1Of(judged: readonly Judged[]): number {
  const both = judged.filter(({ said, is }) => said && is).length;
  const either = judged.filter(({ said }) => said).length + judged.filter(({ is }) => is).length;
  return either === 0 ? 0 : (2 * both) / either;
}

/** Mean of the F1 of yes and of no. */
export const macroF1Of = (judged: readonly Judged[]): number =>
  (f1Of(judged) + f1Of(judged.map(({ said, is }) => ({ said: !said, is: !is })))) / 2;

const GRADES = 4;

/** Cohen's kappa with quadratic weights over four grades, 0…3, as pairs of the readers' and ours. */
export function kappaOf(pairs: readonly (readonly [is: number, said: number])[]): number {
  const share = (of: 0 | 1, grade: number) => pairs.filter((pair) => pair[of] === grade).length / pairs.length;
  const observed = pairs.reduce((sum, [is, said]) => sum + (is - said) ** 2, 0) / pairs.length;
  let expected = 0;
  for (let is = 0; is < GRADES; is++)
    for (let said = 0; said < GRADES; said++) expected += (is - said) ** 2 * share(0, is) * share(1, said);
  return expected === 0 ? 1 : 1 - observed / expected;
}

/** Share of pairs of one conversation with different grades that a score puts in the right order; a tie is half. */
export function rankedOf(drafts: readonly { group: string; grade: number; score: number }[]): number {
  let right = 0;
  let pairs = 0;
  for (const one of drafts)
    for (const other of drafts) {
      if (one.group !== other.group || one.grade >= other.grade) continue;
      pairs += 1;
      right += one.score < other.score ? 1 : one.score === other.score ? 0.5 : 0;
    }
  return pairs === 0 ? 0 : right / pairs;
}
