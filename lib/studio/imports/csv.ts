/** Tables as text, both ways. What a spreadsheet would take for a formula is made harmless on the way out (S12). */
import Papa from 'papaparse';
import type { Table } from './types.ts';

/** Rows, columns and cells at most. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
const MOST_CELLS = 1_000_000;

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

/** Spreadsheets write before all else what parts the cells: `sep=;`. */
const SEPARATOR = /^\s*"?sep=([^\s"\w]|\t)"?[ \t]*(?:\r\n?|\n)/i;

/** The names of the columns, each another: of two with one name the second would take the first one's place. */
function namesOf(cells: readonly string[]): string[] {
  const used = new Set<string>();
  return cells.map((cell, at) => {
    const name = plainCell(cell.trim()) || `column ${at + 1}`;
    let own = name;
    for (let times = 2; used.has(own); times += 1) own = `${name} (${times})`;
    used.add(own);
    return own;
  });
}

/** A table with its first row as names. @throws TableRefused where it is none */
export function readTable(text: string): Table {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = SEPARATOR.exec(plain);
  const { data, errors } = Papa.parse<string[]>(plain.slice(separator?.[0].length ?? 0), {
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS + 2,
    ...(separator?.[1] ? { delimiter: separator[1] } : {}),
  });
  const [names, ...rows] = data;
  if (!names || names.length < 2 || rows.length === 0) throw new TableRefused('no_table');
  if (rows.length > MOST_ROWS) throw new TableRefused('too_many');
  if (errors.some(({ type }) => type === 'Quotes')) throw new TableRefused('quotes');
  if (names.length > MOST_COLUMNS) throw new TableRefused('too_wide');
  if (names.length * rows.length > MOST_CELLS) throw new TableRefused('too_many');
  const columns = namesOf(names);
  const spilt = rows.flatMap((row, at) => (row.slice(columns.length).some((cell) => cell.trim() !== '') ? [at] : []));
  return {
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, plainCell(row[at] ?? '')]))),
    ...(spilt.length > 0 ? { spilt: new Set(spilt) } : {}),
  };
}

/** The text of a table, with a mark for spreadsheets that it is UTF-8. */
export function writeTable({ columns, rows }: Table): string {
  const cells = rows.map((row) => columns.map((name) => safeCell(row[name] ?? '')));
  return `\uFEFF${Papa.unparse([columns.map(safeCell), ...cells], { newline: '\r\n' })}\r\n`;
}
