import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packText, scenarioEntry, templateEntry } from '../../../test/support/packs.ts';
import type { WantedImport } from '../../packs.ts';
import type { Store } from '../../team/store.ts';
import type { Asker } from '../answer.ts';
import { lastBackup } from '../data/backup.ts';
import { keepOwn, MOST_SCENARIOS, ownScenarios } from '../practice/kept.ts';
import { keepTemplate, keptTemplates, MOST } from '../templates/kept.ts';
import { packAnswers } from './answers.ts';

PouchDB.plugin(memory);

const kept = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../../team/store.ts', () => ({ store: () => kept.store }));

const ASKER: Asker = { kind: 'page', tab: 1, origin: '' };

beforeEach(() => {
  fakeBrowser.reset();
  kept.store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true }) satisfies Store;
});

const wanted = (text: string, change: Partial<WantedImport> = {}): WantedImport => ({
  text,
  mode: 'merge',
  clashes: {},
  ...change,
});

async function previewed(given: WantedImport) {
  const answer = await packAnswers['pack.preview'](given, ASKER);
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.preview;
}

const ids = async () => (await keptTemplates()).templates.map(({ id }) => id).sort();
const TWO = packText([templateEntry('a', { shortcut: '/a' }), templateEntry('b')]);

test('a preview changes nothing; what was previewed is taken, and can be undone', async () => {
  const preview = await previewed(wanted(TWO));
  expect(preview.changes.map(({ id, what }) => `${id} ${what}`)).toEqual(['a added', 'b added']);
  expect(await ids()).toEqual([]);
  const answer = await packAnswers['pack.take']({ ...wanted(TWO), stamp: preview.stamp }, ASKER);
  expect(answer).toMatchObject({ taken: { name: 'Larch & Lane', counts: { added: 2 } } });
  expect(await ids()).toEqual(['a', 'b']);
  const { imports } = await packAnswers['pack.imports']({}, ASKER);
  expect(await packAnswers['pack.undo']({ id: imports[0]?.id ?? '' }, ASKER)).toEqual({ kept: 0 });
  expect(await ids()).toEqual([]);
});

test('what was there before an import is the backup', async () => {
  const { id, body } = templateEntry('mine', { title: 'Mine' });
  await keepTemplate({ id, ...body });
  await took(wanted(TWO, { mode: 'replace' }));
  expect(await ids()).toEqual(['a', 'b']);
  expect(await lastBackup()).toMatchObject({ why: 'import', text: expect.stringContaining('"Mine"') });
});

test('where something was changed since the preview, nothing is taken', async () => {
  const { stamp } = await previewed(wanted(TWO));
  const { id, body } = templateEntry('a', { body: 'Mine' });
  await keepTemplate({ id, ...body });
  expect(await packAnswers['pack.take']({ ...wanted(TWO), stamp }, ASKER)).toEqual({
    fault: 'changed_meanwhile',
    place: '',
  });
  expect(await ids()).toEqual(['a']);
});

test('[S15] too many for this browser: told, and nothing has changed', async () => {
  const many = packText(Array.from({ length: MOST + 1 }, (_, at) => templateEntry(`t${at}`)));
  const { stamp } = await previewed(wanted(many));
  expect(await packAnswers['pack.take']({ ...wanted(many), stamp }, ASKER)).toMatchObject({ fault: 'too_many' });
  expect(await ids()).toEqual([]);
});

const scenarios = async () => (await ownScenarios.getValue()).map(({ id, title }) => `${id}: ${title}`).sort();
const took = async (given: WantedImport) => {
  const { stamp } = await previewed(given);
  return packAnswers['pack.take']({ ...given, stamp }, ASKER);
};

test('scenarios come along: looked at first, one by one or in place of those that are here, and undone', async () => {
  const { id, body } = scenarioEntry('mine');
  await keepOwn({ id, ...body, title: 'Mine' });
  const given = wanted(packText([scenarioEntry('mine', { title: 'Theirs' }), scenarioEntry('sofa')]));
  expect((await previewed(given)).changes).toMatchObject([
    { kind: 'scenario', id: 'mine', what: 'changed', fields: [{ field: 'title', before: 'Mine', after: 'Theirs' }] },
    { kind: 'scenario', id: 'sofa', what: 'added', title: 'The sofa in the hall' },
  ]);
  expect(await took(given)).toMatchObject({ taken: { counts: { added: 1, changed: 1 } } });
  expect(await scenarios()).toEqual(['mine: Theirs', 'sofa: The sofa in the hall']);
  await took(wanted(packText([scenarioEntry('other')]), { mode: 'replace' }));
  expect(await scenarios()).toEqual(['other: The sofa in the hall']);
  for (const one of (await packAnswers['pack.imports']({}, ASKER)).imports)
    await packAnswers['pack.undo']({ id: one.id }, ASKER);
  expect(await scenarios()).toEqual(['mine: Mine']);
  const { text } = await packAnswers['pack.export']({ name: 'Ours', note: '' }, ASKER);
  expect(JSON.parse(text).scenarios).toMatchObject([{ id: 'mine', title: 'Mine' }]);
});

test('[S15] more scenarios than are kept: told, and nothing of the pack is in', async () => {
  const many = Array.from({ length: MOST_SCENARIOS + 1 }, (_, at) => scenarioEntry(`s${at}`));
  expect(await took(wanted(packText([templateEntry('a'), ...many])))).toEqual({
    fault: 'too_many_scenarios',
    place: '200',
  });
  expect([await ids(), await scenarios()]).toEqual([[], []]);
});

test('a pack whose time is over is not taken, and said to be so', async () => {
  const old = packText([templateEntry('a')], { until: '2020-01-01T00:00:00.000Z' });
  expect(await packAnswers['pack.preview'](wanted(old), ASKER)).toMatchObject({ fault: 'expired' });
});

test('what is exported is what another browser imports, and each export has a higher number', async () => {
  const { stamp } = await previewed(wanted(TWO));
  await packAnswers['pack.take']({ ...wanted(TWO), stamp }, ASKER);
  const first = await packAnswers['pack.export']({ name: 'Ours', note: 'First' }, ASKER);
  const second = await packAnswers['pack.export']({ name: 'Ours', note: 'Second' }, ASKER);
  expect((await previewed(wanted(second.text))).head).toMatchObject({ name: 'Ours', version: 2, note: 'Second' });
  expect((await previewed(wanted(first.text))).unchanged).toBe(2);
  fakeBrowser.reset();
  expect((await previewed(wanted(first.text))).changes).toHaveLength(2);
});
