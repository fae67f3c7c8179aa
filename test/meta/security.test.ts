import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../tools/shell.ts';
import { testTitles } from './support/titles.ts';

const rows = [...readFileSync(join(ROOT, 'docs', 'security.md'), 'utf8').matchAll(/^\| (S\d+) \|(.*)\|$/gm)].map(
  ([, id = '', rest = '']) => ({
    id,
    files: [...rest.matchAll(/`((?:lib|test|tools)\/[^`]+)`/g)].map(([, path = '']) => path).sort(),
  }),
);

test('each row of the list names the very files whose tests carry its id', async () => {
  const titles = await testTitles();
  const carried = rows.map(({ id }) => ({
    id,
    files: [...new Set(titles.filter(({ title }) => title.includes(`[${id}]`)).map(({ path }) => path))].sort(),
  }));
  expect(carried).toEqual(rows);
});

test('no test names a row that is not on the list', async () => {
  const named = (await testTitles()).flatMap(({ title }) =>
    [...title.matchAll(/\[(S\d+)\]/g)].map(([, id = '']) => id),
  );
  expect([...new Set(named)].filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
});

test('no row is without a test', () => {
  expect(rows.length).toBeGreaterThan(8);
  expect(rows.filter(({ files }) => files.length === 0)).toEqual([]);
});
