import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { blankScenario } from '../../training/author/blank.ts';
import { scenario as cake } from '../../training/scenarios/wrong-cake.ts';
import { dropUnfinished, keepUnfinished, listUnfinished, MOST_UNFINISHED, unfinished } from './unfinished.ts';

beforeEach(() => fakeBrowser.reset());

test('what is begun is kept as it stands, gaps and all, the latest first, and forgotten when asked', async () => {
  const begun = { ...blankScenario(), lookups: [{ title: '', lines: [] }], policy: [''] };
  await keepUnfinished(begun);
  await keepUnfinished({ ...cake, title: '' });
  await keepUnfinished({ ...begun, title: 'The coat ' });
  expect(await listUnfinished()).toEqual([
    { ...begun, title: 'The coat ' },
    { ...cake, title: '' },
  ]);
  await dropUnfinished(begun.id);
  expect(await listUnfinished()).toEqual([{ ...cake, title: '' }]);
});

test('no more than a few are kept', async () => {
  for (let at = 0; at < MOST_UNFINISHED + 2; at += 1) await keepUnfinished({ ...blankScenario(), id: `new-${at}` });
  expect(await unfinished.getValue()).toHaveLength(MOST_UNFINISHED);
});

test.each<[what: string, given: unknown]>([
  ['nothing', undefined],
  ['words', 'a scenario'],
  ['another key', { ...blankScenario(), danger: 1 }],
  ['a way to code', JSON.parse('{"__proto__":{"id":"x"}}')],
  ['a level that is none', { ...blankScenario(), difficulty: 9 }],
  ['far too much', { ...blankScenario(), opening: 'a'.repeat(300_000) }],
  ['a field beyond its length', { ...blankScenario(), title: 'a'.repeat(300) }],
])('[S13] %s is refused, and what is kept stays', async (_, given) => {
  await keepUnfinished(blankScenario());
  await expect(keepUnfinished(given)).rejects.toThrow();
  expect(await listUnfinished()).toEqual([blankScenario()]);
});

test('one that was broken where it lies harms no other', async () => {
  await fakeBrowser.storage.local.set({ unfinished: [null, { id: 'x' }, blankScenario()] });
  expect(await listUnfinished()).toEqual([blankScenario()]);
});
