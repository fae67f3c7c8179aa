import type { Line } from '../../engine/coach/lines.ts';
import { runsOf } from '../../engine/coach/table/runs.ts';
import { tokensOf } from '../../engine/coach/table/tokens.ts';
import { hear } from '../../engine/table/hear.ts';

/** Pieces in a row whose manner is looked at, whatever they are about. */
const LEAST = 2;
const MOST = 4;
/** What the feelings' table says of a sentence counts at most so much. */
const FAR = 6;

/** What is known of one sentence. */
export interface Signs {
  /** Its runs of words, and its manner: the same with a mark for every word that is not common. */
  runs: string[];
  /** What the feelings' table hears in it, one number an output; empty where it knows no word. */
  heard: number[];
}

/** A word that is not common, by what it may be: “~ly” for an adverb. */
function markOf(piece: string): string {
  const ending = /(?:ly|ing|ed|s)$/u.exec(piece)?.[0] ?? '';
  return `~${ending}`;
}

/** What a sentence shows of itself; `common` are the words that belong to the manner of speaking. */
export function signsIn(line: Line, common: ReadonlySet<string>): Signs {
  const tokens = tokensOf(line);
  const pieces = tokens.map(({ piece }) => piece);
  const manner = pieces.map((piece) => (common.has(piece) ? piece : markOf(piece)));
  const runs = [...runsOf(pieces)];
  for (let size = LEAST; size <= MOST; size++)
    for (let at = 0; at + size <= manner.length; at++) runs.push(`~${manner.slice(at, at + size).join(' ')}`);
  const scores = hear([tokens])[0]?.scores ?? [];
  return {
    runs: [...new Set(runs)],
    heard: Array.from(scores, (score) => Math.max(-FAR, Math.min(FAR, score))),
  };
}
