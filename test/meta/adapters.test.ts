import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../tools/shell.ts';

const files = readdirSync(join(ROOT, 'lib', 'page', 'adapters')).filter((name) => /(?<!\.test)\.ts$/.test(name));
const adapters = import.meta.glob<{ adapter: { id: string; name: string; confidence?: string } }>(
  ['../../lib/page/adapters/*.ts', '!**/*.test.ts'],
  {
    eager: true,
  },
);

test('there are adapters', () => {
  expect(
    Object.keys(adapters)
      .map((path) => basename(path))
      .sort(),
  ).toEqual(files.sort());
  expect(files.length).toBeGreaterThan(0);
});

test.each(files)('%s exports one adapter, named like its file', (name) => {
  const found = Object.entries(adapters).find(([path]) => basename(path) === name)?.[1];
  expect(found && Object.keys(found)).toEqual(['adapter']);
  expect(found?.adapter.id).toBe(basename(name, '.ts'));
});

test.each(files)('%s has saved pages or a test of its own', (name) => {
  const id = basename(name, '.ts');
  const found = Object.entries(adapters).find(([path]) => basename(path) === name)?.[1].adapter;
  // Nothing is known of its pages, so there is nothing to save; its addresses are tested there.
  const byAddress = found?.confidence === 'address' ? [join('lib', 'page', 'by-address.test.ts')] : [];
  const places = [
    ...byAddress,
    join('test', 'fixtures', id),
    join('lib', 'page', 'adapters', `${id}.test.ts`),
    join('test', 'helpdesks', 'replicas', id),
  ];
  expect(
    places.some((place) => existsSync(join(ROOT, place))),
    places.join(' or '),
  ).toBe(true);
});
