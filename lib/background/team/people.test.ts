import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ADMIN, type Couch, startCouch } from '../../../test/support/couch/server.ts';
import { addDatabase, closeUsers, makeTeam, openUsers } from '../../../test/support/couch/team.ts';
import type { Store } from '../../team/store.ts';
import { codeOf } from '../../team/sync/invitation.ts';
import { dropAccount, makeAccount } from '../../team/sync/people.ts';
import { roleOn, rolesOn } from '../../team/sync/roles.ts';
import { Wire } from '../../team/sync/wire.ts';
import type { Asker } from '../answer.ts';
import { teamAnswers } from './answers.ts';
import { teamAccount, teamSync } from './kept.ts';

PouchDB.plugin(memory);

const kept = vi.hoisted(() => ({ own: null as unknown, shared: null as unknown, out: null as unknown }));
vi.mock('../../team/store.ts', () => ({
  store: () => kept.own,
  replica: () => kept.shared,
  outbox: () => kept.out,
  dropTeamStores: async () => {
    for (const name of ['shared', 'out'] as const) {
      await (kept[name] as Store).destroy();
      kept[name] = empty();
    }
  },
}));

const empty = (): Store => new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
const PAGE: Asker = { kind: 'page', tab: undefined, origin: '' };

let couch: Couch;
let team: Awaited<ReturnType<typeof makeTeam>>;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());
beforeEach(async () => {
  fakeBrowser.reset();
  couch.behave(() => null);
  Object.assign(kept, { own: empty(), shared: empty(), out: empty() });
  browser.permissions.contains = (async () => true) as never;
  browser.permissions.remove = (async () => true) as never;
  team = await makeTeam(couch.url, ['lead-1', 'agent-1']);
  await closeUsers(team.admin);
  for (const user of ['ana', 'lea', 'zoe']) await dropAccount(team.admin, user);
});

/** A server whose administrator lets leads invite, and people change their own password. */
const opened = () => openUsers(team.admin, [roleOn(team.database, 'lead')], rolesOn(team.database));

/** A code for somebody new. */
async function invited(user: string, role: 'lead' | 'agent'): Promise<string> {
  const once = await makeAccount(team.admin, team.database, user, role);
  await addDatabase(team.admin, team.database, user);
  return codeOf({ url: couch.url, database: team.database, user, once });
}

const joinAs = async (user: string, role: 'lead' | 'agent') =>
  teamAnswers['team.join']({ code: await invited(user, role) }, PAGE);

test('a lead invites where the server lets them, and takes the account away again', async () => {
  await joinAs('lea', 'lead');
  await opened();
  const made = await teamAnswers['team.invite']({ user: 'zoe', role: 'agent' }, PAGE);
  const code = expect.stringMatching(/^attune-team-1\./);
  expect(made).toMatchObject({ done: true, value: { code, once: true, placed: false } });
  expect(await teamAnswers['team.invite']({ user: 'zoe', role: 'agent' }, PAGE)).toEqual({
    done: false,
    fault: 'exists',
  });
  expect((await teamAnswers['team.members']({}, PAGE)).members).toMatchObject([{ user: 'zoe', role: 'agent' }]);
  expect(await teamAnswers['team.revoke']({ user: 'zoe' }, PAGE)).toEqual({ done: true, value: null });
  expect((await teamAnswers['team.members']({}, PAGE)).members).toEqual([]);
  await teamAnswers['team.leave']({}, PAGE);
  const given = made.done ? made.value.code : '';
  expect(await teamAnswers['team.join']({ code: given }, PAGE)).toEqual({ done: false, fault: 'unauthorised' });
});

test('on a server as CouchDB 3 comes a lead invites, gives new codes and takes out as an administrator, who is kept nowhere', async () => {
  await joinAs('lea', 'lead');
  const asked = { user: 'zoe', role: 'agent' } as const;
  const no = { done: false, fault: 'forbidden' };
  expect(await teamAnswers['team.invite'](asked, PAGE)).toEqual(no);
  expect(await teamAnswers['team.renew']({ user: 'agent-1' }, PAGE)).toEqual(no);
  expect(await teamAnswers['team.revoke']({ user: 'agent-1' }, PAGE)).toEqual(no);
  for (const admin of [
    { name: ADMIN.user, password: 'wrong' },
    { name: 'agent-1', password: 'a-password-for-tests' },
  ])
    expect(await teamAnswers['team.invite']({ ...asked, admin }, PAGE)).toEqual({ done: false, fault: 'not_admin' });
  expect((await teamAnswers['team.members']({}, PAGE)).members).toEqual([]);
  expect((await teamSync.getValue()).trouble).toBeNull();

  const admin = { name: ADMIN.user, password: ADMIN.password };
  const made = await teamAnswers['team.invite']({ ...asked, admin }, PAGE);
  expect(made).toMatchObject({ done: true, value: { once: false, placed: true } });
  const before = made.done ? made.value.code : '';
  const renewed = await teamAnswers['team.renew']({ user: 'zoe', admin }, PAGE);
  const after = renewed.done ? renewed.value.code : '';
  const stored = JSON.stringify([
    await fakeBrowser.storage.local.get(null),
    await fakeBrowser.storage.session.get(null),
    await (kept.shared as Store).allDocs({ include_docs: true, startkey: '', endkey: '\uFFF0' }),
  ]);
  expect(stored).not.toContain(ADMIN.password);

  await teamAnswers['team.leave']({}, PAGE);
  expect(await teamAnswers['team.join']({ code: before }, PAGE)).toEqual({ done: false, fault: 'unauthorised' });
  expect(await teamAnswers['team.join']({ code: after }, PAGE)).toMatchObject({ done: true, value: { user: 'zoe' } });
  // What they tell has its place from the first exchange on.
  expect((await teamAnswers['team.state']({}, PAGE)).sync).toMatchObject({ trouble: null, where: null });
});

test('[S31] a name that is given again gets a place of its own; without an administrator it is not given again', async () => {
  await joinAs('lea', 'lead');
  const admin = { name: ADMIN.user, password: ADMIN.password };
  const asked = { user: 'zoe', role: 'agent' } as const;
  await teamAnswers['team.invite']({ ...asked, admin }, PAGE);
  const first = `${team.database}-agent-zoe`;
  await team.admin.json(`${first}/gesture:1`, { method: 'PUT', body: '{"author":"zoe"}' });
  await teamAnswers['team.revoke']({ user: 'zoe', admin }, PAGE);
  await opened();
  expect(await teamAnswers['team.invite'](asked, PAGE)).toEqual({ done: false, fault: 'exists' });
  const made = await teamAnswers['team.invite']({ ...asked, admin }, PAGE);
  expect((await teamAnswers['team.members']({}, PAGE)).members).toMatchObject([{ user: 'zoe', nth: 2 }]);
  await teamAnswers['team.leave']({}, PAGE);
  await teamAnswers['team.join']({ code: made.done ? made.value.code : '' }, PAGE);
  expect((await teamAnswers['team.state']({}, PAGE)).sync).toMatchObject({ trouble: null, where: null });
  const { password = '' } = (await teamAccount.getValue()) ?? {};
  const zoe = new Wire(couch.url, { user: 'zoe', password });
  await expect(zoe.json(`${first}/_all_docs`)).rejects.toMatchObject({ kind: 'forbidden' });
});
