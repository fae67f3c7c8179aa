/** What a trainer makes of the tables that learners have handed over: one table, and a line a learner. Nothing of it is kept. */
import { RUBRIC_POINTS, type RubricPoint } from '../../conversation.ts';
import { InvalidInput } from '../../schema/invalid.ts';
import { MOST_RESULTS, parseResults } from '../../schema/progress.ts';
import { cellsOf } from './cells.ts';
import { COLUMNS } from './files.ts';
import type { Result } from './result.ts';
import { endedWell } from './well.ts';

/** A result, and whose it is. */
export type Handed = Result & { learner: string };

/** More letters than this no name has. */
const LONGEST_NAME = 80;

/** Reads a table as learners save it; rows may be of several learners. @throws InvalidInput, whose message says in one line what is wrong */
export function handedIn(text: string): Handed[] {
  const cells = cellsOf(text);
  if (!cells) throw new InvalidInput('This cannot be read as a table: a quotation mark in it is left open.');
  const [heading, ...rows] = cells;
  const names = heading?.map((name) => name.trim().toLowerCase()) ?? [];
  const at = COLUMNS.map((name) => names.indexOf(name));
  const missing = COLUMNS.filter((_, index) => at[index] === -1);
  if (missing.length > 0)
    throw new InvalidInput(`This is no table of results: it has no column “${missing.join('”, “')}”.`);
  if (rows.length > MOST_RESULTS) throw new InvalidInput(`This table has more than ${MOST_RESULTS} rows.`);
  return rows.map((row, index) => {
    const [learner = '', scenario, when, ends, score, weak] = at.map((place) => (row[place] ?? '').trim());
    if (learner === '' || learner.length > LONGEST_NAME)
      throw new InvalidInput(`Row ${index + 2} does not say whose result it is.`);
    const given = {
      scenario,
      at: when,
      ends,
      score: score === '' ? null : Number(score),
      weak: weak?.split(/\s+/).filter(Boolean),
    };
    try {
      const [result] = parseResults([given]);
      return { learner, ...(result as Result) };
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      throw new InvalidInput(`Row ${index + 2} cannot be read. ${error.message.replace(/^results\[0\]\./, '')}`);
    }
  });
}

const keyOf = ({ learner, scenario, at }: Handed) => [learner, scenario, at].join('\n');

/** Both together, each result once, by learner and in time. */
export const together = (one: readonly Handed[], other: readonly Handed[]): Handed[] =>
  [...new Map([...one, ...other].map((result) => [keyOf(result), result])).values()].sort(
    (a, b) => a.learner.localeCompare(b.learner) || a.at.localeCompare(b.at),
  );

/** One learner on one line. */
export interface Learner {
  name: string;
  /** Practices that have come to their end. */
  played: number;
  /** Those that ended settled or better. */
  well: number;
  /** Mean of the scores, 0…100; null where nothing was judged. */
  score: number | null;
  /** The point that was weak most often; null where none was. */
  weak: RubricPoint | null;
  /** ISO 8601, of the last one. */
  last: string;
}

/** A line a learner, in the order of their names. */
export function learnersIn(handed: readonly Handed[]): Learner[] {
  return [...Map.groupBy(handed, ({ learner }) => learner)].map(([name, results]) => {
    const scores = results.flatMap(({ score }) => (score === null ? [] : [score]));
    const times = (point: RubricPoint) => results.filter(({ weak }) => weak.includes(point)).length;
    const [weak] = [...RUBRIC_POINTS].sort((a, b) => times(b) - times(a));
    return {
      name,
      played: results.length,
      well: results.filter((one) => endedWell(one, 'settled')).length,
      score: scores.length === 0 ? null : Math.round(scores.reduce((sum, each) => sum + each, 0) / scores.length),
      weak: weak && times(weak) > 0 ? weak : null,
      last:
        results
          .map(({ at }) => at)
          .sort()
          .at(-1) ?? '',
    };
  });
}
