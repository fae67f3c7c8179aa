/** Tables with named columns, as macros. */
import type { RawMacro, Table } from './types.ts';

/** Which columns hold what; the first that is there counts. */
export interface Columns {
  title: readonly string[];
  text: readonly string[];
  key: readonly string[];
  shortcut: readonly string[];
  tags: readonly string[];
}

/** The table's own name of the first of these columns, whatever its case; undefined where there is none. */
export function column({ columns }: Table, names: readonly string[]): string | undefined {
  const plain = (name: string) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_');
  return names.map((name) => columns.find((own) => plain(own) === plain(name))).find((found) => found !== undefined);
}

/** One macro a row; an empty row is none. */
export function tableOf(table: Table, columns: Columns): RawMacro[] {
  const named = (which: keyof Columns) => column(table, columns[which]);
  const [title, text, key, shortcut, tags] = [
    named('title'),
    named('text'),
    named('key'),
    named('shortcut'),
    named('tags'),
  ];
  return table.rows.flatMap((row, at) => {
    const of = (name: string | undefined) => (name === undefined ? '' : (row[name] ?? '').trim());
    if (of(text) === '' && of(title) === '') return [];
    return [
      {
        // By its title where it has no id: read again it is the same, and another table touches nothing of it.
        key: of(key) || of(title) || `row-${at + 1}`,
        title: of(title),
        text: of(text),
        html: looksLikeHtml(of(text)),
        ...(of(shortcut) ? { shortcut: of(shortcut) } : {}),
        tags: of(tags)
          .split(/[,;|]/)
          .flatMap((tag) => (tag.trim() ? [tag.trim()] : [])),
      },
    ];
  });
}

/** Tags that letters are written with; a lone "<3" is none. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?(?:p|br|div|span|ul|ol|li|a|b|i|strong|em)\b[^<>]*>/i.test(text);
