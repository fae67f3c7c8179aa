import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cause, Feeling, Injustice, Level, Signal } from '../../lib/conversation.ts';
import type { Labels } from './labelled.ts';

/** A message for training alone, labelled once, by its writer. */
export type Training = Pick<Labels, 'feelings' | 'polarity' | 'signals' | 'causes' | 'injustice'> & { text: string };

/** As written: t text, f feelings with levels, s signals, c causes, i injustice, p polarity. */
interface Compact {
  t: string;
  f: string;
  s: string;
  c: string;
  i: Injustice;
  p: '-' | '0' | '+' | '±';
}

const FOLDER = join(import.meta.dirname, 'training');
const POLARITY = { '-': 'negative', '0': 'neutral', '+': 'positive', '±': 'mixed' } as const;
const namesOf = (list: string) => list.split(' ').filter((name) => name !== '');

/** Names of the files of messages for training. */
export const trainingFiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort();

export function trainingOf(file: string): Training[] {
  return readFileSync(join(FOLDER, `${file}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { t, f, s, c, i, p } = JSON.parse(line) as Compact;
      const feelings: Partial<Record<Feeling, Level>> = {};
      for (const name of namesOf(f)) feelings[name.slice(0, -1) as Feeling] = Number(name.slice(-1)) as Level;
      return {
        text: t,
        feelings,
        polarity: POLARITY[p],
        signals: namesOf(s) as Signal[],
        causes: namesOf(c) as Cause[],
        injustice: i,
      };
    });
}
