import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Template } from '../../templates.ts';
import { HISTORY_FULL, MOST_VERSIONS, templateCases, templateHistory, templateUses } from './beside.ts';
import {
  countTemplateUse,
  keepCases,
  keepTemplate,
  keepTemplates,
  keptTemplates,
  putBack,
  takeTemplates,
} from './kept.ts';

const template = (id: string, more: Partial<Template> = {}): Template => ({
  id,
  title: 'A parcel that is late',
  kind: 'reply',
  scope: 'mine',
  shortcut: null,
  tags: [],
  channels: [],
  locale: null,
  when: {},
  body: 'Hello',
  fillIns: [],
  why: '',
  example: null,
  ...more,
});
const CASE = { id: 'c', message: 'Where is it?', must: ['call'], mustNot: [] };
const bodiesOf = async (id: string) => ((await templateHistory.getValue())[id] ?? []).map((one) => one.template.body);

beforeEach(() => fakeBrowser.reset());

test('each change keeps what was there before, newest first; saving the same again keeps nothing', async () => {
  for (const body of ['one', 'two', 'two', 'three']) await keepTemplate(template('a', { body }));
  expect(await bodiesOf('a')).toEqual(['two', 'one']);
});

test('[S15] the last twenty are kept, and the oldest of all go when there is no more room', async () => {
  for (let at = 0; at < MOST_VERSIONS + 5; at += 1) await keepTemplate(template('a', { body: `text ${at}` }));
  expect(await bodiesOf('a')).toHaveLength(MOST_VERSIONS);
  expect((await bodiesOf('a'))[0]).toBe(`text ${MOST_VERSIONS + 3}`);
  const long = 'x'.repeat(60_000);
  for (let at = 0; at < 30; at += 1) await keepTemplate(template(`b${at % 3}`, { body: `${at}${long}` }));
  const history = await templateHistory.getValue();
  expect(JSON.stringify(history).length).toBeLessThan(HISTORY_FULL + 1000);
  expect(history.a).toBeUndefined();
  expect((await bodiesOf('b2'))[0]).toMatch(/^26x/);
});

test('several are kept together or not at all', async () => {
  await keepTemplate(template('old', { shortcut: '/late' }));
  const said = await keepTemplates([template('a'), template('b', { shortcut: '/late' })]);
  expect(said).toEqual({ fault: 'shortcut_taken', place: '/late', id: 'b' });
  expect(await keepTemplates([template('a', { shortcut: '/x' }), template('b', { shortcut: '/x' })])).toMatchObject({
    fault: 'shortcut_taken',
  });
  expect((await keptTemplates()).templates).toHaveLength(1);
  expect(await keepTemplates([template('a'), template('b'), template('old', { tags: ['parcel'] })])).toEqual({
    saved: 3,
  });
  expect((await keptTemplates()).templates).toHaveLength(3);
});

test('two may change shortcuts with each other in one step', async () => {
  await keepTemplates([template('a', { shortcut: '/a' }), template('b', { shortcut: '/b' })]);
  expect(await keepTemplates([template('a', { shortcut: '/b' }), template('b', { shortcut: '/a' })])).toEqual({
    saved: 2,
  });
});

test('what is removed takes along what is kept beside it, and comes back whole', async () => {
  await keepTemplates([template('a'), template('b')]);
  await keepTemplate(template('a', { body: 'Hello again' }));
  await keepCases('a', [CASE]);
  await countTemplateUse('a');
  await countTemplateUse('a');
  const taken = await takeTemplates(['a', 'no such']);
  expect(taken.uses.a?.times).toBe(2);
  expect(await templateHistory.getValue()).toEqual({});
  expect(await templateCases.getValue()).toEqual({});
  expect(await templateUses.getValue()).toEqual({});
  expect((await keptTemplates()).templates.map(({ id }) => id)).toEqual(['b']);
  expect(await putBack(taken)).toBeNull();
  expect((await keptTemplates()).templates.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await bodiesOf('a')).toEqual(['Hello']);
  expect((await templateCases.getValue()).a).toEqual([CASE]);
});

test('a removal whose shortcut somebody else has by now is not undone, and that is said', async () => {
  await keepTemplate(template('a', { shortcut: '/late' }));
  const taken = await takeTemplates(['a']);
  await keepTemplate(template('b', { shortcut: '/late' }));
  expect(await putBack(taken)).toEqual({ fault: 'shortcut_taken', place: '/late', id: 'a' });
});

test('test cases have a shape and an end; none left is nothing kept', async () => {
  await expect(keepCases('a', [{ ...CASE, must: [''] }])).rejects.toThrow();
  await expect(
    keepCases(
      'a',
      Array.from({ length: 31 }, () => CASE),
    ),
  ).rejects.toThrow();
  await keepCases('a', [CASE]);
  await keepCases('a', []);
  expect(await templateCases.getValue()).toEqual({});
});

test('[S16] what was stored by version 1 is read by this version', async () => {
  await fakeBrowser.storage.local.set(
    JSON.parse(readFileSync('test/fixtures/storage/template-beside.v1.json', 'utf8')),
  );
  expect(await bodiesOf('mine-1')).toEqual(['It is on its way.']);
  expect((await templateCases.getValue())['mine-1']).toHaveLength(1);
  await countTemplateUse('mine-1');
  expect((await templateUses.getValue())['mine-1']?.times).toBe(4);
});
