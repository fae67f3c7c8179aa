import { signsOf } from '../../lib/engine/coach/table/lean.ts';
import { TOLD, type Told } from '../../lib/engine/coach/table/outputs.ts';
import { logistic } from './linear.ts';
import type { Read } from './read.ts';

/** Held back so strongly: the signs are few and the sentences too. */
const HOLD = 12;
/** A sentence that was written alone, to look like a flaw or like none, counts so much beside one that stands in a draft. */
const ALONE = 0.3;
/** A draft that does all else well is believed to hurt only where the sentence speaks so much more clearly: log odds. */
const IN_GOOD = 2;

/** One draft: how clearly the sentence speaks that speaks most for the rule, and whether its readers name it. */
interface Whole {
  lean: number;
  is: boolean;
}

/**
 * What each sign is worth to each rule, from outputs of nets and runs that had not seen the sentence. The base is set so that from an
 * even chance on it is said: where drafts that may be looked at are told apart best, without phrases, for those were written with a look at
 * the same drafts.
 */
export function weigh(reads: readonly Read[], scores: readonly ArrayLike<number>[]) {
  const signs = reads.map((_, at) => signsOf(scores[at] ?? []));
  return Object.fromEntries(TOLD.map((rule) => [rule, weighed(rule, reads, signs)]));
}

function weighed(rule: Told, reads: readonly Read[], signs: readonly number[][]) {
  const known = [...reads.keys()].filter((at) => reads[at]?.rule === rule || !reads[at]?.not.has(rule));
  const { base, worth } = logistic(
    known.map((at) => signs[at] ?? []),
    known.map((at) => reads[at]?.rule === rule),
    HOLD,
    known.map((at) => (reads[at]?.draft === null ? ALONE : 1)),
  );
  const drafts = new Map<string, Whole>();
  reads.forEach(({ draft, not, from }, at) => {
    if (draft === null) return;
    const sum = (signs[at] ?? []).reduce((all, sign, column) => all + sign * (worth[column] ?? 0), base);
    const lean = sum - (from === 'good' ? IN_GOOD : 0);
    drafts.set(draft, { lean: Math.max(lean, drafts.get(draft)?.lean ?? lean), is: not.has(rule) });
  });
  const wholes = [...drafts.values()];
  const least = bestOf(wholes);
  const named = wholes.filter(({ is }) => is).length;
  console.log(`${rule.padEnd(22)} least ${least.toFixed(2)}  F1 ${f1At(wholes, least).toFixed(2)} of ${named} drafts`);
  return { base: base - least, worth };
}

function f1At(wholes: readonly Whole[], least: number): number {
  const said = wholes.filter(({ lean }) => lean >= least);
  const both = said.filter(({ is }) => is).length;
  return (2 * both) / Math.max(1, said.length + wholes.filter(({ is }) => is).length);
}

/** Said of less it is wrong too often, in drafts that few of those who were learned from would write: log odds. */
const FAINTEST = -1.2;
const CHOICES = Array.from({ length: 43 }, (_, at) => FAINTEST + at / 10);

/** The cut with the best F1; it must do well on both sides of itself. */
function bestOf(wholes: readonly Whole[]): number {
  const broadly = (cut: number) => [-0.2, -0.1, 0, 0.1, 0.2].reduce((sum, by) => sum + f1At(wholes, cut + by), 0);
  return CHOICES.reduce((best, each) => (broadly(each) > broadly(best) ? each : best));
}
