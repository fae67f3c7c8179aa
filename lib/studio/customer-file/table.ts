/** A table from a file of comma-, semicolon- or tab-separated values. Cells are text and nothing else: no formula is ever worked out. */
import Papa from 'papaparse';
import { type Decoded, decode } from './decode.ts';

export interface Table {
  header: string[];
  /** Without the header; each with the line of the file on which it begins, from 1. */
  rows: { line: number; cells: string[] }[];
  encoding: Decoded['encoding'];
  guessed: boolean;
}

/** Bytes; a list of a hundred thousand customers has a tenth of that. */
export const LARGEST = 50 * 1024 * 1024;

const DELIMITERS = [',', ';', '\t', '|'];

/** What parts the headings: whatever stands most often between them, outside of quotes. */
function delimiterOf(text: string): string {
  const heading = (/^[^\S\n]*\S[^\n]*/m.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((one) => heading.split(one).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The table in a file's bytes, or null where there is no header and no row. */
export function tableOf(bytes: Uint8Array): Table | null {
  const { text, encoding, guessed } = decode(bytes);
  const plain = text.replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain), header: false, dynamicTyping: false });
  let line = 1;
  const placed = data.map((cells) => {
    const at = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
    return { line: at, cells };
  });
  const filled = placed.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [header, ...rows] = filled;
  if (!header || rows.length === 0) return null;
  return { header: header.cells.map((cell) => cell.trim()), rows, encoding, guessed };
}
