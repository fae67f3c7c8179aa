/**
 * The cells of a table in a file (RFC 4180), or null where a quotation mark is left open. What parts them is what parts its
 * headings: some table programs write a semicolon.
 */
export function cellsOf(text: string): string[][] | null {
  const plain = text.replace(/^\uFEFF/, '');
  const heading = /^[^\r\n]*/.exec(plain)?.[0] ?? '';
  const apart = [',', ';', '\t'].find((sign) => heading.includes(sign)) ?? ',';
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${apart}\\r\\n]*))(${apart}|\\r?\\n|$)`, 'gy');
  const rows: string[][] = [];
  let row: string[] = [];
  let read = 0;
  for (let found = cell.exec(plain); found; found = cell.exec(plain)) {
    read = cell.lastIndex;
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === apart) continue;
    rows.push(row);
    row = [];
    if (read >= plain.length) break;
  }
  return read < plain.length ? null : rows.filter((one) => one.some((words) => words.trim() !== ''));
}
