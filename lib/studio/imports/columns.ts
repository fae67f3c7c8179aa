/** Tables with named columns, as macros. */
import type { RawMacro, Table } from './types.ts';

/** Which columns hold what; of several the first that has words in a row counts there. */
export interface Columns {
  title: readonly string[];
  text: readonly string[];
  key: readonly string[];
  shortcut: readonly string[];
  tags: readonly string[];
  /** Says "false" of what is switched off. */
  live?: readonly string[];
  /** Says "false" of what is written as a note among colleagues. */
  open?: readonly string[];
}

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** The table's own names of these columns, whatever their case, in the order of `names`. */
function columnsOf({ columns }: Table, names: readonly string[] = []): string[] {
  const own = new Map(columns.map((name) => [plain(name), name]).reverse() as [string, string][]);
  return names.flatMap((name) => own.get(plain(name)) ?? []);
}

/** The table's own name of the first of these columns; undefined where there is none. */
export const column = (table: Table, names: readonly string[]): string | undefined => columnsOf(table, names)[0];

/** All words of a table that stand in these columns. */
export const cellsIn = (table: Table, names: readonly string[]): string[] => {
  const own = columnsOf(table, names);
  return table.rows.flatMap((row) => own.map((name) => row[name] ?? ''));
};

const NO = /^(?:false|no|0)$/i;

/** One macro a row; an empty row is none. */
export function tableOf(table: Table, columns: Columns): RawMacro[] {
  const named = (which: keyof Columns) => columnsOf(table, columns[which]);
  const [title, text, key, shortcut] = [named('title'), named('text'), named('key'), named('shortcut')];
  const [tags, live, open] = [named('tags'), named('live'), named('open')];
  return table.rows.flatMap((row, at) => {
    const filled = (names: readonly string[]) => names.find((name) => (row[name] ?? '').trim() !== '');
    const of = (names: readonly string[]) => (row[filled(names) ?? ''] ?? '').trim();
    const words = of(text);
    if (words === '' && of(title) === '') return [];
    return [
      {
        // By its title where it has no id: read again it is the same, and another table touches nothing of it.
        key: of(key) || of(title) || `row-${at + 1}`,
        title: of(title),
        text: words,
        html: /html$/i.test(filled(text) ?? '') || looksLikeHtml(words),
        ...(of(shortcut) ? { shortcut: of(shortcut) } : {}),
        tags: of(tags)
          .split(/[,;|]/)
          .flatMap((tag) => (tag.trim() ? [tag.trim()] : [])),
        off: NO.test(of(live)),
        note: NO.test(of(open)),
        spilt: table.spilt?.has(at) ?? false,
      },
    ];
  });
}

/** Tags that letters are written with; a lone "<3" is none. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?(?:p|br|div|span|ul|ol|li|a|b|i|strong|em)\b[^<>]*>/i.test(text);
