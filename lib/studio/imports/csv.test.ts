import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable, TableRefused, writeTable } from './csv.ts';
import { decode } from './decode.ts';

const LINE = /\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/;

test('[S12] no cell that is written is run by a spreadsheet, and all come back as they were', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '=1+1',
      '+49 30 1',
      '-5',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      "'=1",
      "''",
      "'quoted'",
      'a,b;"c"\nd',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (pairs) => {
      const rows = pairs.map(([one, other]) => ({ a: `x${one}`, b: other }));
      const text = writeTable({ columns: ['a', 'b'], rows });
      const cells = text
        .slice(1)
        .split(LINE)
        .flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
      for (const one of cells) expect(one.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r\n]/);
      expect(readTable(text)).toEqual({ columns: ['a', 'b'], rows });
    }),
  );
});

test('semicolons and tabs part cells too, quotes hold lines together', () => {
  expect(readTable('title;text\nOne;"two\nlines"')).toEqual({
    columns: ['title', 'text'],
    rows: [{ title: 'One', text: 'two\nlines' }],
  });
  expect(readTable('title\ttext\nOne\tTwo').rows).toEqual([{ title: 'One', text: 'Two' }]);
});

test('a first line that tells what parts the cells is no row; columns of one name are both kept', () => {
  expect(readTable('sep=;\r\ntitle;text\r\nOne, two;Three').rows).toEqual([{ title: 'One, two', text: 'Three' }]);
  expect(readTable('text,text,text (2)\na,b,c')).toEqual({
    columns: ['text', 'text (2)', 'text (2) (2)'],
    rows: [{ text: 'a', 'text (2)': 'b', 'text (2) (2)': 'c' }],
  });
});

test('rows with words beyond the last column are named; empty cells there are nothing', () => {
  expect(readTable('title,text\nA,Hello, world\nB,Hello\nC,Hello,,').spilt).toEqual(new Set([0]));
});

test.each([
  ['too_wide', 201, 1],
  ['too_many', 200, 5001],
  ['too_many', 2, 20_001],
])('%s: %i columns and %i rows', (fault, columns, rows) => {
  const names = Array.from({ length: columns }, (_, at) => `c${at}`).join(',');
  expect(() => readTable(`${names}\n${'x,\n'.repeat(rows)}`)).toThrow(fault);
});

test.each(['', 'one column\nalone', 'title,text\n', 'title,text\n"never closed,x'])('%j is no table', (text) => {
  expect(() => readTable(text)).toThrow(TableRefused);
});

test('words in UTF-8, UTF-16 and in what old spreadsheets write', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([0x47, 0x72, 0xfc, 0xdf, 0x65]).buffer)]);
  expect(decode(new TextEncoder().encode('Grüße'))).toEqual({ text: 'Grüße', guessed: false });
  expect(decode(utf16)).toEqual({ text: 'Grüße', guessed: false });
  expect(decode(new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65]))).toEqual({ text: 'Grüße', guessed: true });
});
