import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Trouble } from '../trouble.ts';
import type { Read } from './read.ts';

const FILE = join(import.meta.dirname, '../../.cache/coach/scores.json');

/**
 * What nets that had not seen a sentence make of it, sentence by sentence: kept, so that it can be weighed anew where only
 * phrases have changed, and so that the whole draft is fitted on what the table makes of drafts it has not seen.
 */
type Scores = Record<string, number[]>;

const keyOf = (pieces: readonly string[]): string => pieces.join(' ');

export function keepScores(reads: readonly Read[], scores: readonly number[][]): void {
  const all = reads.map(({ pieces }, at) => [keyOf(pieces), (scores[at] ?? []).map((value) => +value.toFixed(3))]);
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(Object.fromEntries(all)));
}

/** What was kept of a sentence, by its pieces; null for one that was not learned from. */
export function keptScores(): (pieces: readonly string[]) => number[] | null {
  if (!existsSync(FILE)) throw new Trouble('Train the table first, with --table.');
  const kept = JSON.parse(readFileSync(FILE, 'utf8')) as Scores;
  return (pieces) => kept[keyOf(pieces)] ?? null;
}
