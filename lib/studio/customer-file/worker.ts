/** Reading a large file beside the page: the table stays here, the page gets what it shows. */
import { answerCalls, type WorkerScope } from '../../worker-door.ts';
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

const reader = {
  open(bytes: Uint8Array): Opened | null {
    plan = null;
    table = tableOf(bytes);
    if (!table) return null;
    const { header, encoding, guessed, rows } = table;
    return { header, encoding, guessed, rows: rows.length, mapping: guess(header) };
  },
  preview(mapping: Mapping): Preview | null {
    plan = table && planOf(table, mapping);
    if (!plan) return null;
    const { noted, faults } = plan;
    return {
      noted: noted.length,
      first: noted.slice(0, FIRST),
      faults: faults.slice(0, FAULTS),
      faulty: faults.length,
    };
  },
  /** Some of those that are noted, in order. */
  noted: (from: number, count: number): Noted[] => plan?.noted.slice(from, from + count) ?? [],
};

export type Reader = typeof reader;

answerCalls(reader, globalThis as unknown as WorkerScope);
