import { type Heard, hear } from '../../table/hear.ts';
import { phrasesFor } from '../../table/phrases.ts';
import { type Packed, type Table, unpack } from '../../table/table.ts';
import type { Line } from '../lines.ts';
import { TOLD, type Told } from './outputs.ts';
import packed from './table.json' with { type: 'json' };
import { tokensOf } from './tokens.ts';
import weighed from './weighed.json' with { type: 'json' };

let table: Table | null = null;
const tableOf = (): Table => {
  table ??= unpack(packed as Packed, TOLD.length);
  return table;
};

/** What the table makes of one sentence; null where it knows none of its words. */
export const leanOf = (line: Line): Heard | null => hear([tokensOf(line)], tableOf())[0] ?? null;

/** What is weighed for one sentence: the table's outputs, then whether each of the rules' phrases stand in it. */
export const signsOf = (scores: ArrayLike<number>, hits: ReadonlySet<string>): number[] => [
  ...TOLD.map((_, at) => Math.max(-FAR, Math.min(FAR, scores[at] ?? 0))),
  ...TOLD.map((rule) => (hits.has(rule) ? 1 : 0)),
];
/** Outputs farther out say no more. */
const FAR = 6;

/** The chance, 0…1, that a sentence does what a rule is about. `tools/coach` fits what each sign is worth. */
export function chanceOf(rule: Told, signs: readonly number[]): number {
  const { base, worth } = weighed[rule];
  const lean = signs.reduce((sum, sign, at) => sum + sign * (worth[at] ?? 0), base);
  return 1 / (1 + Math.exp(-lean));
}

/** From this chance on it is said where no phrase stands. */
export const leastFor = (rule: Told): number => weighed[rule].least;

/** Under this chance a phrase of the rule is not believed. */
export const keptFor = (rule: Told): number => weighed[rule].kept;

/** The words of a sentence that speak most for a rule. */
export function wordsFor(heard: Heard, rule: Told, line: Line): { start: number; end: number } {
  const [best] = phrasesFor(heard, TOLD.indexOf(rule), tableOf(), 1);
  return best ? { start: best.start, end: best.end } : { start: line.start, end: line.end };
}
