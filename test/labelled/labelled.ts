import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cause, Channel, Feeling, Headline, Injustice, Level, Motivator, Signal } from '../../lib/conversation.ts';

/** What a careful reader says of one message, by docs/labelling.md. */
export interface Labels {
  id: string;
  feelings: Partial<Record<Feeling, Level>>;
  headline: Headline;
  polarity: 'negative' | 'neutral' | 'positive' | 'mixed';
  signals: Signal[];
  causes: Cause[];
  injustice: Injustice;
  motivators: Motivator[];
}

export interface Labelled extends Labels {
  channel: Channel;
  text: string;
}

/** Files are split by writer, so that no half knows the other's voices. */
export const HALVES = {
  calibrate: ['harbour', 'kestrel', 'north'],
  develop: ['juniper', 'linden', 'meadow'],
} as const;
export type Half = keyof typeof HALVES;

const FOLDER = import.meta.dirname;

function rowsOf<Row>(...path: string[]): Row[] {
  const file = join(FOLDER, ...path);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

export type Pass = 'first' | 'second' | 'settled';

/** One labelling of a file, by message id. */
export function labelsOf(pass: Pass, file: string): Map<string, Labels> {
  return new Map(rowsOf<Labels>(pass, `${file}.jsonl`).map((row) => [row.id, row]));
}

export function messagesOf(file: string): { id: string; channel: Channel; text: string }[] {
  return rowsOf('messages', `${file}.jsonl`);
}

/** The labelled messages of one half: what both labellings say, or what was settled where they differ. */
export function labelledOf(half: Half): Labelled[] {
  return HALVES[half].flatMap((file) => {
    const settled = labelsOf('settled', file);
    const first = labelsOf('first', file);
    return messagesOf(file).map((message) => {
      const labels = settled.get(message.id) ?? first.get(message.id);
      if (!labels) throw new Error(`${message.id} has no label`);
      return { ...labels, ...message };
    });
  });
}
