import { saveFile } from '../panel/save-file.ts';
import { listChanges } from '../shared.ts';
import { writeTable } from './imports/csv.ts';

/** What the section on the log works with. */
export const port = {
  changes: listChanges,
  /** Saves a table that no spreadsheet runs anything of. */
  save: (columns: readonly string[], rows: readonly Record<string, string>[]): void =>
    saveFile('attune-log.csv', writeTable({ columns: [...columns], rows: [...rows] }), 'text/csv'),
};

export type LogPort = typeof port;
