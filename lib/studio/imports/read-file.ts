/** A file that somebody has chosen: a pack of ours, macros of another product's, or a table that a person has to explain. */
import { IMPORTERS } from './all.ts';
import { readTable, TableRefused } from './csv.ts';
import { decode, LARGEST_FILE } from './decode.ts';
import { packOf } from './pack.ts';
import { guessed, type Mapping, plainCsv } from './plain-csv.ts';
import { type TakenMacros, templatesOf } from './templates.ts';
import type { Importer, ImportFile, Table } from './types.ts';

/** Why a file is left alone before anything in it is looked at. */
export type FileFault =
  | 'too_large'
  | 'spreadsheet'
  | 'not_json'
  | 'unknown'
  | 'no_table'
  | 'too_many'
  | 'too_wide'
  | 'quotes'
  | 'nothing';

/** Macros that were read, as a pack. `product` is whose they are. */
export interface ReadMacros extends TakenMacros {
  text: string;
  product: string;
}

export type ReadFile =
  | { is: 'pack'; text: string }
  | { is: 'macros'; read: ReadMacros; guessed: boolean }
  | { is: 'table'; table: Table; mapping: Mapping; guessed: boolean }
  | { is: 'fault'; fault: FileFault };

function macros(file: ImportFile, importer: Importer): ReadMacros {
  const read = templatesOf(importer.read(file), importer);
  return { ...read, text: packOf(read.taken, file.name, new Date().toISOString()), product: importer.name };
}

const isPack = (json: unknown): boolean => typeof json === 'object' && json !== null && 'attune' in json;

function fromJson(name: string, text: string, accents: boolean): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { is: 'fault', fault: 'not_json' };
  }
  if (isPack(json)) return { is: 'pack', text };
  return known({ name, json }, accents) ?? { is: 'fault', fault: 'unknown' };
}

function known(file: ImportFile, accents: boolean): ReadFile | null {
  const importer = IMPORTERS.find((one) => one.knows(file));
  if (!importer) return null;
  const read = macros(file, importer);
  const isEmpty = read.taken.length === 0 && read.left.every(({ why }) => why === 'empty');
  return isEmpty ? { is: 'fault', fault: 'nothing' } : { is: 'macros', read, guessed: accents };
}

function fromTable(name: string, text: string, accents: boolean): ReadFile {
  try {
    const table = readTable(text);
    return known({ name, table }, accents) ?? { is: 'table', table, mapping: guessed(table), guessed: accents };
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    return { is: 'fault', fault: error.message as FileFault };
  }
}

/** How workbooks begin: those of today are archives, older ones a format of their own. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const isWorkbook = (bytes: Uint8Array): boolean =>
  WORKBOOKS.some((start) => start.every((one, at) => bytes[at] === one));

/** What a file is. Nothing is kept yet. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > LARGEST_FILE) return { is: 'fault', fault: 'too_large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isWorkbook(bytes)) return { is: 'fault', fault: 'spreadsheet' };
  const { text, guessed: accents } = decode(bytes);
  return /^\s*[[{]/.test(text.replace(/^\uFEFF/, ''))
    ? fromJson(file.name, text, accents)
    : fromTable(file.name, text, accents);
}

/** The macros of a table whose columns a person has named. */
export const readMapped = (name: string, table: Table, mapping: Mapping): ReadMacros =>
  macros({ name, table }, plainCsv(mapping));
