import { type Heard, hear } from '../../table/hear.ts';
import { phrasesFor } from '../../table/phrases.ts';
import { type Packed, type Table, unpack } from '../../table/table.ts';
import type { Line } from '../lines.ts';
import { TOLD, type Told } from './outputs.ts';
import { runScores } from './runs.ts';
import packed from './table.json' with { type: 'json' };
import { tokensOf } from './tokens.ts';
import weighed from './weighed.json' with { type: 'json' };

let table: Table | null = null;
const tableOf = (): Table => {
  table ??= unpack(packed as Packed, TOLD.length);
  return table;
};

/** What the table makes of one sentence, then what its runs of words say; null where the table knows none of its words. */
export function leanOf(line: Line): Heard | null {
  const tokens = tokensOf(line);
  const heard = hear([tokens], tableOf())[0];
  if (!heard) return null;
  return { ...heard, scores: Float32Array.of(...heard.scores, ...runScores(tokens.map(({ piece }) => piece))) };
}

/** What is weighed for one sentence: the outputs of table and runs. */
export const signsOf = (scores: ArrayLike<number>): number[] =>
  Array.from(scores, (score) => Math.max(-FAR, Math.min(FAR, score)));
/** Outputs farther out say no more. */
const FAR = 6;

/** A rule's phrase in the sentence speaks so much for it: log odds. */
const PHRASE = 2;

/**
 * The chance, 0…1, that a sentence does what a rule is about, by what is heard and by whether a phrase of the rule stands in it; from an
 * even chance on it is said. With `faint`, log odds are added to what is heard. `tools/coach` fits what each sign is worth.
 */
export function chanceOf(rule: Told, signs: readonly number[], phrased: boolean, faint = 0): number {
  const { base, worth } = weighed[rule];
  const lean = signs.reduce((sum, sign, at) => sum + sign * (worth[at] ?? 0), base + faint + (phrased ? PHRASE : 0));
  return 1 / (1 + Math.exp(-lean));
}

/** The words of a sentence that speak most for a rule. */
export function wordsFor(heard: Heard, rule: Told, line: Line): { start: number; end: number } {
  const [best] = phrasesFor(heard, TOLD.indexOf(rule), tableOf(), 1);
  return best ? { start: best.start, end: best.end } : { start: line.start, end: line.end };
}
