import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Told } from '../../lib/engine/coach/table/outputs.ts';

const FOLDER = fileURLToPath(new URL('sentences', import.meta.url));

/** One sentence of a draft as somebody would write it. */
export interface Sentence {
  text: string;
  /** What it does; null for a near miss. */
  rule: Told | null;
}

const linesIn = (path: string) => readFileSync(path, 'utf8').trim().split('\n');

/** The sentences that the coach's table learns from: those that hurt by their rule, and those that look alike and are fine. */
export function sentencesOf(): Sentence[] {
  const files = (folder: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort();
  const hurting = files(FOLDER).flatMap((name) =>
    linesIn(join(FOLDER, name)).map((text) => ({ text, rule: name.replace('.txt', '') as Told })),
  );
  const fine = join(FOLDER, 'fine');
  return [
    ...hurting,
    ...files(fine).flatMap((name) => linesIn(join(fine, name)).map((text) => ({ text, rule: null }))),
  ];
}
