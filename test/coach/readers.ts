import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CoachRule, Grade } from '../../lib/conversation.ts';

/** What one person says of each draft. */
export type Opinion = { grade: Grade; flaws: CoachRule[] };

/** The drafts' writers, and two readers who saw them shuffled, without grades, and apart from each other. */
export const READERS = ['writer', 'one', 'two'] as const;
export type Reader = (typeof READERS)[number];

/** By draft. The set holds what two of the three agree on: the middle grade, and each flaw that two of them name. */
export function opinionsOf(reader: Reader): Map<string, Opinion> {
  const path = fileURLToPath(new URL(`readers/${reader}.jsonl`, import.meta.url));
  const rows = readFileSync(path, 'utf8').trim().split('\n');
  return new Map(
    rows.map((row) => {
      const { id, ...opinion } = JSON.parse(row) as Opinion & { id: string };
      return [id, opinion];
    }),
  );
}
