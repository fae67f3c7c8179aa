import { expect, test } from 'vitest';
import { braces } from './braces.ts';
import { looksLikeHtml, tableOf } from './columns.ts';
import { readTable } from './csv.ts';
import { intercom } from './intercom.ts';
import { guessed } from './plain-csv.ts';
import { textBlaze } from './text-blaze.ts';
import { translated } from './translate.ts';

/** Far more than any of it takes where time grows with the text alone, and far less than where it grows with its square. */
const MOST = 400;

function spent(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

const { pattern, translate } = braces(new Map([['ticket.id', 'ticket.id']]));

test.each([
  ['spaces', `{{${' '.repeat(200_000)}`],
  ['open braces', '{{'.repeat(100_000)],
  ['bars', `{{${'|'.repeat(200_000)}`],
])('braces that never close, with many %s, hold nobody up', (_, text) => {
  expect(spent(() => text.replace(pattern, ''))).toBeLessThan(MOST);
});

test.each([
  ['openings of comments', '{% comment %}'.repeat(30_000)],
  ['elements', '<attribute '.repeat(100_000)],
  ['quotes that never close', `{{ ticket.id | a${':“a'.repeat(60_000)} }}`],
])('%s hold nobody up', (_, text) => {
  const all = [...intercom.placeholders, braces(new Map([['ticket.id', 'ticket.id']]))];
  expect(spent(() => translated(text, all))).toBeLessThan(MOST);
});

test.each([
  ['commands', '{a:'.repeat(20_000)],
  ['commands in commands', `{if: ${'{=a}'.repeat(20_000)}`],
  ['formulas', '{={=a}'.repeat(20_000)],
  ['notes', '{note}'.repeat(20_000)],
  ['names', `{${'a'.repeat(200_000)}`],
])('%s of Text Blaze that never close hold nobody up', (_, text) => {
  expect(spent(() => translated(text, textBlaze.placeholders))).toBeLessThan(MOST);
});

test('a table of twenty thousand columns is refused at once', () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `c${at}`).join(',');
  const text = `${names}\n${'x,\n'.repeat(8000)}`;
  expect(spent(() => expect(() => readTable(text)).toThrow('too_wide'))).toBeLessThan(MOST);
});

test('what the columns of a large table hold is guessed in one go', () => {
  const columns = Array.from({ length: 200 }, (_, at) => `c${at}`);
  const rows = Array.from({ length: 5000 }, () => Object.fromEntries(columns.map((name) => [name, 'x'])));
  expect(spent(() => guessed({ columns, rows }))).toBeLessThan(MOST);
});

test('tags that never close hold nobody up', () => {
  expect(spent(() => looksLikeHtml('<p'.repeat(100_000)))).toBeLessThan(MOST);
  expect(looksLikeHtml('Hello <b>you</b>')).toBe(true);
  expect(looksLikeHtml('I <3 a < b')).toBe(false);
});

test.each(['{{ ticket.id }}', '{{ticket.id}}', '{{{ ticket.id }}}', '{{- ticket.id -}}'])(
  '%s is one variable',
  (text) => {
    const [match] = [...text.matchAll(pattern)];
    expect(match?.[0]).toBe(text);
    expect(translate(match as RegExpExecArray)).toEqual({ variable: 'ticket.id' });
  },
);

test('two tables without ids of their own touch nothing of each other; the same table again is the same', () => {
  const columns = { title: ['title'], text: ['text'], key: ['id'], shortcut: ['shortcut'], tags: ['tags'] };
  const keys = (...titles: string[]) =>
    tableOf(
      { columns: ['title', 'text'], rows: titles.map((title) => ({ title, text: `About ${title}.` })) },
      columns,
    ).map(({ key }) => key);
  const first = keys('Late parcel', 'Refund');
  expect(keys('Opening hours', 'Returns').filter((key) => first.includes(key))).toEqual([]);
  expect(keys('Refund', 'Late parcel').toSorted()).toEqual(first.toSorted());
});
