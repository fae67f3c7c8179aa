import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packText, scenarioEntry, templateEntry } from '../../../test/support/packs.ts';
import { ADAPTERS } from '../../adapters.ts';
import { BUILT_IN } from '../../engine/gestures/policy/default.ts';
import type { Exported, ShelfEntry, WantedImport } from '../../packs.ts';
import { POLICY_ID } from '../../shared.ts';
import { sharedShelf } from '../../team/shared.ts';
import type { Store } from '../../team/store.ts';
import type { Asker } from '../answer.ts';
import { backupText, listBackups } from '../data/backups.ts';
import { listFixes } from '../fixes.ts';
import { keepOwn, MOST_SCENARIOS, ownScenarios } from '../practice/kept.ts';
import { joinedTeam } from '../team/kept.ts';
import { keepTemplate, keptTemplates, MOST } from '../templates/kept.ts';
import { packAnswers } from './answers.ts';

PouchDB.plugin(memory);

const kept = vi.hoisted(() => ({ store: null as unknown, replica: null as unknown }));
vi.mock('../../team/store.ts', () => ({ store: () => kept.store, replica: () => kept.replica }));

const ASKER: Asker = { kind: 'page', tab: 1, origin: '' };

beforeEach(() => {
  fakeBrowser.reset();
  const fresh = () => new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true }) satisfies Store;
  Object.assign(kept, { store: fresh(), replica: fresh() });
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
  expect(await packAnswers['pack.undo']({ id: imports[0]?.id ?? '' }, ASKER)).toEqual({ kept: 0, left: 0 });
  expect(await ids()).toEqual([]);
});

test('a fix to a helpdesk comes in with a pack, says which, goes out with an export, and is gone when the import is undone', async () => {
  const zendesk = ADAPTERS.find(({ id }) => id === 'zendesk');
  const { hosts: _own, ...adapter } = { ...zendesk, version: 2 };
  const given = wanted(packText([{ kind: 'adapter', id: 'zendesk', body: { adapter } }]));
  const preview = await previewed(given);
  expect(preview.changes).toMatchObject([{ kind: 'adapter', id: 'zendesk', what: 'added' }]);
  await packAnswers['pack.take']({ ...given, stamp: preview.stamp }, ASKER);
  expect(await listFixes()).toMatchObject([{ product: 'zendesk', from: 'Larch & Lane', state: 'on' }]);
  expect((await previewed(given)).changes).toEqual([]);
  const { text } = await packAnswers['pack.export']({ name: 'Ours', note: '', whose: 'mine' }, ASKER);
  expect(JSON.parse(text).adapters).toEqual([{ adapter }]);
  const { imports } = await packAnswers['pack.imports']({}, ASKER);
  await packAnswers['pack.undo']({ id: imports[0]?.id ?? '' }, ASKER);
  expect(await listFixes()).toEqual([]);
});

test('what was there before an import is the backup', async () => {
  const { id, body } = templateEntry('mine', { title: 'Mine' });
  await keepTemplate({ id, ...body });
  await took(wanted(TWO, { mode: 'replace' }));
  expect(await ids()).toEqual(['a', 'b']);
  const [last] = await listBackups();
  expect(last?.why).toBe('import');
  expect(await backupText(last?.id ?? '')).toContain('"Mine"');
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
  const { text } = await packAnswers['pack.export']({ name: 'Ours', note: '', whose: 'both' }, ASKER);
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

test('a pack that holds later, or is for others of the team to try first, is not taken, and said to be so', async () => {
  const later = packText([templateEntry('a')], { from: '2999-01-01T00:00:00.000Z' });
  expect(await packAnswers['pack.preview'](wanted(later), ASKER)).toEqual({
    fault: 'not_yet',
    place: '2999-01-01T00:00:00.000Z',
  });
  const trial = packText([templateEntry('a')], { trial: ['ana', 'kim'] });
  const { stamp } = await previewed(wanted(trial));
  const joined = { url: 'https://couch.example', database: 'attune', role: 'agent', since: '2026-01-01T00:00:00.000Z' };
  await joinedTeam.setValue({ ...joined, role: 'agent', user: 'sam' });
  const refused = { fault: 'on_trial', place: 'ana, kim' };
  expect(await packAnswers['pack.preview'](wanted(trial), ASKER)).toEqual(refused);
  expect(await packAnswers['pack.take']({ ...wanted(trial), stamp }, ASKER)).toEqual(refused);
  expect(await ids()).toEqual([]);
  await joinedTeam.setValue({ ...joined, role: 'agent', user: 'ana' });
  expect(await packAnswers['pack.preview'](wanted(trial), ASKER)).toMatchObject({
    preview: { changes: [{ id: 'a' }] },
  });
});

test('what is exported is what another browser imports, and each export has a higher number', async () => {
  const { stamp } = await previewed(wanted(TWO));
  await packAnswers['pack.take']({ ...wanted(TWO), stamp }, ASKER);
  const first = await packAnswers['pack.export']({ name: 'Ours', note: 'First', whose: 'both' }, ASKER);
  const second = await packAnswers['pack.export']({ name: 'Ours', note: 'Second', whose: 'both' }, ASKER);
  expect((await previewed(wanted(second.text))).head).toMatchObject({
    name: 'Ours',
    version: 2,
    note: 'Second',
  });
  expect((await previewed(wanted(first.text))).unchanged).toBe(2);
  fakeBrowser.reset();
  expect((await previewed(wanted(first.text))).changes).toHaveLength(2);
});

const LEAD = {
  url: 'https://couch.example',
  database: 'attune',
  role: 'lead',
  user: 'lea',
  since: '2026-01-01T00:00:00.000Z',
} as const;
const policy = (change: object): ShelfEntry => ({
  kind: 'policy',
  id: POLICY_ID,
  body: { ...BUILT_IN, ...change } as ShelfEntry['body'],
});

test('[C6] an import made before joining is undone as far as it is one’s own: the team’s policy stays, and that is said', async () => {
  await took(wanted(packText([templateEntry('a'), policy({ name: 'Before', cooldownDays: 44 })])));
  await joinedTeam.setValue(LEAD);
  const teams = sharedShelf(kept.replica as Store, 'lea');
  // The same policy, as a lead who joins brings theirs along.
  await teams.save('policy', POLICY_ID, { ...BUILT_IN, name: 'Before', cooldownDays: 44 });
  const { imports } = await packAnswers['pack.imports']({}, ASKER);
  expect(await packAnswers['pack.undo']({ id: imports[0]?.id ?? '' }, ASKER)).toEqual({ kept: 0, left: 1 });
  expect(await ids()).toEqual([]);
  expect(await teams.find('policy', POLICY_ID)).toMatchObject({ name: 'Before', cooldownDays: 44 });
});

test('an import made in a team is undone there, and not on what one has alone after leaving', async () => {
  await joinedTeam.setValue(LEAD);
  const entries = [policy({ name: 'Theirs' })];
  await took(wanted(packText(entries)));
  await took(wanted(packText([policy({ name: 'Newer' })])));
  const [newer, older] = (await packAnswers['pack.imports']({}, ASKER)).imports;
  expect(await packAnswers['pack.undo']({ id: newer?.id ?? '' }, ASKER)).toEqual({ kept: 0, left: 0 });
  expect(await sharedShelf(kept.replica as Store, 'lea').find('policy', POLICY_ID)).toMatchObject({ name: 'Theirs' });
  await joinedTeam.setValue(null);
  await sharedShelf(kept.store as Store, 'me').save('policy', POLICY_ID, { ...BUILT_IN, name: 'Theirs' });
  expect(await packAnswers['pack.undo']({ id: older?.id ?? '' }, ASKER)).toEqual({ kept: 0, left: 1 });
  expect(await sharedShelf(kept.store as Store, 'me').find('policy', POLICY_ID)).toMatchObject({ name: 'Theirs' });
});

test('until when a pack holds is kept with the import', async () => {
  const until = '2999-12-31T18:00:00.000Z';
  await took(wanted(packText([templateEntry('a')], { until })));
  expect((await packAnswers['pack.imports']({}, ASKER)).imports).toMatchObject([{ until }]);
});

test('a second lead takes out what is theirs, what is the team’s, or both; what does not work is named and left out', async () => {
  await joinedTeam.setValue(LEAD);
  const put = (id: string, change: Readonly<Record<string, unknown>>) =>
    (kept.replica as Store).put({ _id: `template:${id}`, ...templateEntry(id, change).body });
  await put('a', { title: 'Team’s A' });
  await put('t', {});
  await sharedShelf(kept.replica as Store, 'lea').save('policy', POLICY_ID, { ...BUILT_IN, name: 'Team’s' });
  await keepTemplate({ id: 'a', ...templateEntry('a', { title: 'My A' }).body });
  await keepTemplate({ id: 'm', ...templateEntry('m').body });
  await keepTemplate({ id: 'odd', ...templateEntry('odd', { title: 'Odd', body: 'Hi {% if' }).body });
  const out = async (whose: Exported) => {
    const { text, unusable } = await packAnswers['pack.export']({ name: 'Ours', note: '', whose }, ASKER);
    const made = JSON.parse(text) as { templates: { id: string; title: string }[]; policies: unknown[] };
    return [
      made.templates
        .map(({ id }) => id)
        .sort()
        .join(' '),
      made.policies.length,
      unusable.map(({ id }) => id),
    ];
  };
  expect(await out('mine')).toEqual(['a m', 0, ['odd']]);
  expect(await out('team')).toEqual(['a t', 1, []]);
  expect(await out('both')).toEqual(['a m t', 1, ['odd']]);
  const { text } = await packAnswers['pack.export']({ name: 'Ours', note: '', whose: 'both' }, ASKER);
  expect(text).toContain('My A');
  expect((await previewed(wanted(text))).changes.length).toBeGreaterThan(0);
});

test('two templates whose shortcuts differ by case alone are one shortcut: asked about, and never kept twice', async () => {
  const { id, body } = templateEntry('mine', { shortcut: '/Late', title: 'Mine' });
  expect(await keepTemplate({ id, ...body })).toMatchObject({ saved: { shortcut: '/Late' } });
  expect(await keepTemplate({ id: 'other', ...body, shortcut: '/late' })).toMatchObject({ fault: 'shortcut_taken' });
  const entries = [templateEntry('a', { shortcut: '/late' }), templateEntry('b', { shortcut: '/LATE' })];
  const preview = await previewed(wanted(packText(entries)));
  expect(preview.clashes).toMatchObject([{ shortcut: '/late', ours: { id: 'mine' }, theirs: { id: 'a' } }]);
  await took(wanted(packText(entries), { clashes: { '/late': 'theirs' } }));
  const shortcuts = (await keptTemplates()).templates.map((one) => `${one.id} ${one.shortcut}`);
  expect(shortcuts.sort()).toEqual(['a /late', 'b null', 'mine null']);
});

test('a pack that is exported holds when and for whom its lead says', async () => {
  const release = { from: '2999-01-01T00:00:00.000Z', until: '2999-02-01T00:00:00.000Z', trial: ['Ana'] };
  const { text } = await packAnswers['pack.export']({ name: 'Ours', note: '', whose: 'mine', release }, ASKER);
  expect(JSON.parse(text)).toMatchObject(release);
});
