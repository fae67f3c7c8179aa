/** Tables as text, both ways. What a spreadsheet would take for a formula is made harmless on the way out (S12). */
import Papa from 'papaparse';
import type { Table } from './types.ts';

/** Rows at most. */
const MOST_ROWS = 20_000;

/** What opens a cell that a spreadsheet runs. */
const RUNS = /^[=+\-@\t\r\n]/;
/** Our own mark before such a cell, as spreadsheets themselves take it: "this is text". */
const MARK = "'";

/** A cell that no spreadsheet runs. */
const safeCell = (cell: string): string => (RUNS.test(cell) || /^'[=+\-@\t\r\n']/.test(cell) ? MARK + cell : cell);
/** The cell as it was before it was made safe. */
const plainCell = (cell: string): string => (/^'[=+\-@\t\r\n']/.test(cell) ? cell.slice(1) : cell);

/** @throws TableRefused */
export class TableRefused extends Error {}

/** A table with its first row as names. @throws TableRefused where it is none */
export function readTable(text: string): Table {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS + 2,
  });
  const [names, ...rows] = data;
  if (!names || names.length < 2 || rows.length === 0) throw new TableRefused('no_table');
  if (rows.length > MOST_ROWS) throw new TableRefused('too_many');
  if (errors.some(({ type }) => type === 'Quotes')) throw new TableRefused('quotes');
  const columns = names.map((name, at) => plainCell(name.trim()) || `column ${at + 1}`);
  return {
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, plainCell(row[at] ?? '')]))),
  };
}

/** The text of a table, with a mark for spreadsheets that it is UTF-8. */
export function writeTable({ columns, rows }: Table): string {
  const cells = rows.map((row) => columns.map((name) => safeCell(row[name] ?? '')));
  return `\uFEFF${Papa.unparse([columns.map(safeCell), ...cells], { newline: '\r\n' })}\r\n`;
}
