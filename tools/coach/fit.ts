import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { standardised } from '../../lib/engine/coach/chance.ts';
import { MEASURES } from '../../lib/engine/coach/measures.ts';
import { f1Of, kappaOf } from '../../test/bench/coach/metrics.ts';
import { gradedOf } from '../../test/coach/graded.ts';
import { logistic, ridge } from './linear.ts';
import { freshRows, gradedFreshRows, type Row, rowsOf } from './rows.ts';

const FILE = fileURLToPath(new URL('../../lib/engine/coach/fitted.json', import.meta.url));
const MISSING = ['no_acknowledgement', 'no_action', 'wrong_injustice', 'unanswered_question'] as const;
/** Held back strongly: there are few conversations, and other people write other drafts. */
const RIDGE = 240;
const LOGISTIC = 40;
const FOLDS = 10;
/**
 * Where a grade ends and the next begins. Agreement is much the same over wide stretches (.96–1.32, 1.68–1.86, 2.2–2.4), so these are set by
 * hand inside them: where poor and weak are told apart most often, and an excellent reply is seldom called less.
 */
const CUTS = [1.08, 1.8, 2.23];
/** A chance under this is never said, whatever the tuning half would like. */
const LEAST = 0.4;
/** A threshold must do well on both sides of itself. */
const BAND = 0.06;

/** Fits what each measure of a draft is worth, on the tuning half alone, and writes it down for the coach. */
export function fitCoach(): void {
  const graded = [...rowsOf(gradedOf('tuning')), ...gradedFreshRows()];
  const rows = [...graded, ...freshRows()];
  const scale = scaleOf(rows);
  const fitted = {
    ...scale,
    quality: quality(rows, graded.length, scale),
    missing: Object.fromEntries(MISSING.map((rule) => [rule, missing(rule, rows, scale)])),
  };
  writeFileSync(FILE, `${JSON.stringify(fitted, round, 2)}\n`);
}

interface Scale {
  mean: number[];
  spread: number[];
}

function scaleOf(rows: readonly Row[]): Scale {
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const columns = MEASURES.map((_, at) =>
    rows.map((row) => row.measures[at] ?? 0).filter((value) => !Number.isNaN(value)),
  );
  const mean = columns.map(meanOf);
  const spread = columns.map((values, at) =>
    Math.max(1e-6, Math.sqrt(meanOf(values.map((value) => (value - (mean[at] ?? 0)) ** 2)))),
  );
  return { mean, spread };
}

const standard = (row: Row, { mean, spread }: Scale) =>
  row.measures.map((value, at) => standardised(value, mean[at] ?? 0, spread[at] ?? 1));
const dot = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** What a model that has not seen a row's conversation says of it. */
function crossed(rows: readonly Row[], learn: (seen: readonly Row[]) => (row: Row) => number): number[] {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const foldOf = (row: Row) => groups.indexOf(row.group) % FOLDS;
  const models = Array.from({ length: FOLDS }, (_, fold) => learn(rows.filter((row) => foldOf(row) !== fold)));
  return rows.map((row) => models[foldOf(row)]?.(row) ?? 0);
}

/** Fitted on all rows; its agreement is told for those whose grades were read. */
function quality(rows: readonly Row[], graded: number, scale: Scale) {
  const learn = (seen: readonly Row[]) =>
    ridge(
      seen.map((row) => standard(row, scale)),
      seen.map(({ grade }) => grade),
      RIDGE,
    );
  const said = crossed(rows, (seen) => {
    const { base, worth } = learn(seen);
    return (row) => base + dot(standard(row, scale), worth);
  });
  const kappa = kappaOf(
    rows.slice(0, graded).map(({ grade }, at) => [grade, CUTS.filter((cut) => (said[at] ?? 0) > cut).length]),
  );
  console.log(`grades: kappa ${kappa.toFixed(3)} on rows not learned from`);
  return { ...learn(rows), cuts: CUTS };
}

function missing(rule: (typeof MISSING)[number], rows: readonly Row[], scale: Scale) {
  const columns = (row: Row) => [...standard(row, scale), row.found.has(rule) ? 1 : 0];
  const learn = (seen: readonly Row[]) =>
    logistic(
      seen.map(columns),
      seen.map(({ flaws }) => flaws.has(rule)),
      LOGISTIC,
    );
  const chances = crossed(rows, (seen) => {
    const { base, worth } = learn(seen);
    return (row) => 1 / (1 + Math.exp(-(base + dot(columns(row), worth))));
  });
  const f1At = (least: number) =>
    f1Of(rows.map(({ flaws }, at) => ({ said: (chances[at] ?? 0) >= least, is: flaws.has(rule) })));
  const choices = Array.from({ length: 35 }, (_, at) => LEAST + at * 0.01);
  const broadly = (each: number) => [-2, -1, 0, 1, 2].reduce((sum, step) => sum + f1At(each + step * BAND), 0);
  const least = choices.reduce((top, each) => (broadly(each) > broadly(top) ? each : top));
  console.log(
    `${rule.padEnd(22)} F1 ${f1At(least).toFixed(3)} at ${least.toFixed(2)}, by what was looked for alone ${f1Of(rows.map(({ flaws, found }) => ({ said: found.has(rule), is: flaws.has(rule) }))).toFixed(3)}`,
  );
  const { base, worth } = learn(rows);
  return { base, worth: worth.slice(0, MEASURES.length), found: worth[MEASURES.length] ?? 0, least };
}

const round = (_key: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value);
