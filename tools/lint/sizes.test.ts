import { expect, test } from 'vitest';
import { sizes } from './rules/sizes.ts';
import { parseSource } from './source.ts';

const files = (...lines: number[]) =>
  lines.map((count, index) => ({ path: `lib/f${index}.ts`, lines: count, body: [] }));

test('a file over the limit is named', () => {
  expect(sizes(files(351, ...Array(40).fill(10)))).toEqual([
    { path: 'lib/f0.ts', line: 1, rule: 'sizes', message: '351 lines, at most 350.' },
  ]);
});

test('the median and the 95th percentile hold over all files', () => {
  expect(sizes(files(10, 61, 61)).map(({ message }) => message)).toEqual(['The median file has 61 lines, at most 60.']);
  expect(sizes(files(...Array(9).fill(10), 181)).map(({ message }) => message)).toEqual([
    'The 95th percentile is 181 lines, at most 180.',
  ]);
});

test('tables of language data do not count; what runs beside one does', () => {
  const table =
    'export const ANGER: RuleSet = { for: "anger", rules: [{ match: "furious", reason: "a strong word" }] };\n';
  const long = (text: string) => ({ ...parseSource('lib/engine/feelings/anger.ts', text), lines: 900 });
  expect(sizes([long(table)])).toEqual([]);
  expect(sizes([long(`${table}export const heavy = () => ANGER;\n`)])).not.toEqual([]);
});
