import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSource } from '../../tools/lint/source.ts';
import { ROOT } from '../../tools/shell.ts';
import { testTitles, titlesIn } from './support/titles.ts';

const ROW_ID = /\[([WREGC]\d{1,2})\]/g;
const rows = [...readFileSync(join(ROOT, 'docs', 'mission.md'), 'utf8').matchAll(/^\| ([WREGC]\d+) \|/gm)].map(
  ([, id]) => id,
);

test('the mission has its 39 rows, each once', () => {
  expect(rows).toHaveLength(39);
  expect(new Set(rows).size).toBe(rows.length);
});

test('every row named in a test title exists, and the rows without a test are listed', async () => {
  const carried = (await testTitles()).flatMap(({ path, title }) =>
    [...title.matchAll(ROW_ID)].map(([, id]) => ({ path, id })),
  );
  const missing = rows.filter((id) => !carried.some((one) => one.id === id));
  console.log(
    `note: mission rows that no test carries yet (${missing.length} of ${rows.length}): ${missing.join(' ') || 'none'}`,
  );
  expect(carried.filter(({ id }) => !rows.includes(id))).toEqual([]);
});

test('titles are found however a test is written', () => {
  const id = (text: string) => `[${text}]`;
  const text = [
    `test('${id('W1')} plain', () => {});`,
    `test.each([1])('${id('W2')} table %s', () => {});`,
    `describe(\`${id('W3')} group \${1}\`, () => { it('inner', () => {}); });`,
    `expect('${id('W4')} not a title');`,
  ].join('\n');
  const titles = titlesIn(parseSource('a.test.ts', text).body);
  expect(titles).toEqual(['[W1] plain', '[W2] table %s', '[W3] group …', 'inner']);
});
