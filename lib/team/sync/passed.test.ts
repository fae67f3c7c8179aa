import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Couch, startCouch } from '../../../test/support/couch/server.ts';
import { browserStores } from '../../../test/support/couch/stores.ts';
import { makeTeam } from '../../../test/support/couch/team.ts';
import type { ToldKudos } from '../../kudos.ts';
import { eraseReceived, keepReceived, listReceived, markHeardKudos, unheardKudos } from '../kudos.ts';
import { ownDatabase } from './address.ts';
import { fetchReceived, passThanksOn } from './passed.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const PEOPLE = ['lead-1', 'lead-2', 'agent-1', 'agent-2', 'agent-3'];
const MEMBERS = PEOPLE.map((user) => ({ user, role: 'agent' as const, since: '' }));
const idOf = (nth: number) => `0b0e6c1a-7a0c-4a6e-9a53-0c7ad4a5a00${nth}`;
const thanks = (nth: number, to: string, day = '2026-11-20'): ToldKudos => ({
  id: idOf(nth),
  to,
  for: 'own',
  by: 'agent-1',
  day,
});

let couch: Couch;
let team: Awaited<ReturnType<typeof makeTeam>>;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());
beforeEach(async () => {
  couch.behave(() => null);
  team = await makeTeam(couch.url, PEOPLE);
});

const pass = (given: ToldKudos[], lead = 'lead-1') =>
  passThanksOn(team.wire(lead, 300), team.joined(lead), MEMBERS, given, NOW);
const got = (user: string) => fetchReceived(team.wire(user, 300), team.joined(user), 1);

test('[G5] [G6] whoever is thanked by the name of their account gets it: who, for what, on which day, and no more', async () => {
  expect(await pass([thanks(1, '@Agent-2')])).toBe(true);
  expect(await got('agent-2')).toEqual([{ id: idOf(1), for: 'own', by: 'agent-1', day: '2026-11-20' }]);
  const place = ownDatabase(team.database, 'agent-2');
  const kept = await team.admin.json<object>(`${place}/thanked:${idOf(1)}`);
  expect(Object.keys(kept ?? {}).sort()).toEqual(['_id', '_rev', 'by', 'day', 'for', 'passed']);
});

test('nobody gets what is for somebody else, to oneself, old, or for a name that is nobody’s', async () => {
  const own = { ...thanks(4, 'agent-1'), by: 'agent-1' };
  await pass([thanks(1, 'agent-2'), thanks(2, 'agent-3', '2026-09-01'), thanks(3, 'Yuki'), own]);
  for (const user of ['agent-1', 'agent-3', 'lead-1']) expect(await got(user)).toEqual([]);
});

test('[S31] another agent can neither read what somebody was thanked for, nor write thanks to them', async () => {
  await pass([thanks(1, 'agent-2')]);
  const theirs = ownDatabase(team.database, 'agent-2');
  const wire = team.wire('agent-3');
  await expect(wire.json(`${theirs}/_all_docs`)).rejects.toThrow('forbidden');
  const forged = { by: 'agent-1', for: 'own', day: '2026-11-20', passed: 'agent-3' };
  const put = (as: string, id: string) =>
    team.wire(as).json(`${theirs}/thanked:${id}`, { method: 'PUT', body: JSON.stringify({ ...forged, passed: as }) });
  await expect(put('agent-3', idOf(2))).rejects.toThrow('forbidden');
  await expect(put('agent-2', idOf(2))).rejects.toThrow('forbidden');
  expect(await got('agent-2')).toHaveLength(1);
});

test('two leads who pass the same on make one; what came before is not sent again', async () => {
  await pass([thanks(1, 'agent-2')]);
  await pass([thanks(1, 'agent-2'), thanks(2, 'agent-2')], 'lead-2');
  expect(await got('agent-2')).toHaveLength(2);
  const before = couch.asked.filter((asked) => asked.startsWith('PUT')).length;
  await pass([thanks(1, 'agent-2'), thanks(2, 'agent-2')]);
  expect(couch.asked.filter((asked) => asked.startsWith('PUT'))).toHaveLength(before);
});

test('a place that cannot be reached keeps none of the others back, and is served another time', async () => {
  couch.behave(({ path }) => (path.includes('agent-2') ? { is: 'status', status: 500 } : null));
  const both = [thanks(1, 'agent-2'), thanks(2, 'agent-3')];
  expect(await pass(both)).toBe(true);
  expect(await got('agent-3')).toHaveLength(1);
  couch.behave(() => null);
  await pass(both);
  expect(await got('agent-2')).toHaveLength(1);
});

test('a server whose checks are those of an older set-up says so, and nothing is lost', async () => {
  const design = `${ownDatabase(team.database, 'agent-2')}/_design/attune`;
  const now = await team.admin.json<{ validate_doc_update: string }>(design);
  const put = (validate_doc_update: string, _rev: unknown) =>
    team.admin.json<{ rev: string }>(design, {
      method: 'PUT',
      body: JSON.stringify({ ...now, validate_doc_update, _rev }),
    });
  const checks = now?.validate_doc_update ?? '';
  const old = await put(checks.replace('thanked', 'x'), (now as unknown as { _rev: string })._rev);
  expect(await pass([thanks(1, 'agent-2')])).toBe(false);
  await put(checks, old?.rev);
  expect(await pass([thanks(1, 'agent-2')])).toBe(true);
  expect(await got('agent-2')).toHaveLength(1);
});

test('thanks are told once; what was heard or erased does not come again', async () => {
  const { own } = browserStores();
  const passed = [thanks(1, ''), thanks(2, '')].map(({ to: _, ...one }) => one);
  expect(await keepReceived(own, passed)).toBe(2);
  expect(await keepReceived(own, passed)).toBe(0);
  await markHeardKudos(own, [idOf(1), idOf(9)]);
  expect((await unheardKudos(own)).map(({ id }) => id)).toEqual([idOf(2)]);
  expect(await listReceived(own)).toHaveLength(2);
  expect(await eraseReceived(own, '2026-11-20')).toBe(0);
  expect(await eraseReceived(own)).toBe(2);
  expect(await keepReceived(own, passed)).toBe(0);
  expect(await listReceived(own)).toEqual([]);
});
