/** Reading a large file beside the page: the table stays here, the page gets what it shows. */
import { guess, type Mapping } from './fields.ts';
import { type ImportPlan, type LineFault, type Noted, planOf } from './plan.ts';
import { type Table, tableOf } from './table.ts';

/** What a page shows of a file. */
export interface Opened extends Pick<Table, 'header' | 'encoding' | 'guessed'> {
  rows: number;
  mapping: Mapping;
}

export interface Preview {
  noted: number;
  first: Noted[];
  faults: LineFault[];
  /** All of them; `faults` holds the first. */
  faulty: number;
}

const FIRST = 5;
const FAULTS = 200;

let table: Table | null = null;
let plan: ImportPlan | null = null;

/** One question. */
export type Asked = { open: Uint8Array } | { preview: Mapping } | { noted: [from: number, count: number] };
/** Its answer, or why there is none. */
export type Answered = { id: number; out: unknown } | { id: number; failed: string };

function open(bytes: Uint8Array): Opened | null {
  plan = null;
  table = tableOf(bytes);
  if (!table) return null;
  const { header, encoding, guessed, rows } = table;
  return { header, encoding, guessed, rows: rows.length, mapping: guess(header) };
}

function preview(mapping: Mapping): Preview | null {
  plan = table && planOf(table, mapping);
  if (!plan) return null;
  const { noted, faults } = plan;
  return { noted: noted.length, first: noted.slice(0, FIRST), faults: faults.slice(0, FAULTS), faulty: faults.length };
}

function answer(asked: Asked): unknown {
  if ('open' in asked) return open(asked.open);
  if ('preview' in asked) return preview(asked.preview);
  const [from, count] = asked.noted;
  return plan?.noted.slice(from, from + count) ?? [];
}

addEventListener('message', ({ data }: MessageEvent<{ id: number; asked: Asked }>) => {
  // The library that takes the table apart listens too, for a worker of its own.
  if (typeof data?.id !== 'number' || !data.asked) return;
  const { id } = data;
  try {
    postMessage({ id, out: answer(data.asked) } satisfies Answered);
  } catch (error) {
    postMessage({ id, failed: String(error) } satisfies Answered);
  }
});
