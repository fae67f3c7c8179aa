import { readFileSync } from 'node:fs';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Couch, startCouch } from '../../../test/support/couch/server.ts';
import { addDatabase, closeUsers, makeTeam, openUsers } from '../../../test/support/couch/team.ts';
import { BUILT_IN } from '../../engine/gestures/policy/default.ts';
import { readRole } from '../../roles.ts';
import { parseBackup } from '../../schema/backup.ts';
import { POLICY_ID } from '../../shared.ts';
import type { Store } from '../../team/store.ts';
import { codeOf } from '../../team/sync/invitation.ts';
import { dropAccount, makeAccount, renewAccount } from '../../team/sync/people.ts';
import { roleOn, rolesOn } from '../../team/sync/roles.ts';
import type { Asker } from '../answer.ts';
import { takeOut } from '../data/backup.ts';
import { policyNow } from '../gestures/policy.ts';
import { packAnswers } from '../packs/answers.ts';
import { sharedAnswers } from '../shared/answers.ts';
import { keepTemplate } from '../templates/kept.ts';
import { teamAnswers } from './answers.ts';
import { joinedTeam, teamAccount, teamSync } from './kept.ts';
import { roundOver, teamRang } from './rounds.ts';

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
let granted: boolean;
let removed: string[];
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());
beforeEach(async () => {
  fakeBrowser.reset();
  couch.behave(() => null);
  Object.assign(kept, { own: empty(), shared: empty(), out: empty() });
  granted = true;
  removed = [];
  browser.permissions.contains = (async () => granted) as never;
  browser.permissions.remove = (async ({ origins }: { origins: string[] }) => {
    removed.push(...origins);
    return true;
  }) as never;
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

const template = {
  id: 'a',
  title: 'A parcel that is late',
  kind: 'reply',
  scope: 'mine',
  shortcut: null,
  tags: [],
  channels: [],
  locale: null,
  when: {},
  body: 'Hello {{ customer.first_name }}',
  fillIns: [],
  why: '',
  example: null,
};

test('by a code one joins, once, where the server allows it: nobody else learns the new password', async () => {
  await opened();
  const code = await invited('ana', 'agent');
  expect(await teamAnswers['team.code']({ code }, PAGE)).toEqual({ url: couch.url, user: 'ana' });
  expect(await teamAnswers['team.join']({ code }, PAGE)).toMatchObject({
    done: true,
    value: { user: 'ana', role: 'agent' },
  });
  expect(await readRole()).toEqual({ role: 'agent', by: 'team' });
  expect((await browser.alarms.getAll()).map(({ name }) => name)).toEqual(['team']);
  const { password = '' } = (await teamAccount.getValue()) ?? {};
  expect(code).not.toContain(btoa(password).slice(0, 20));
  expect((await teamAnswers['team.state']({}, PAGE)).codeStays).toBe(false);
  await teamAnswers['team.leave']({}, PAGE);
  expect(await teamAnswers['team.join']({ code }, PAGE)).toEqual({ done: false, fault: 'unauthorised' });
});

test('on a server as CouchDB 3 comes one joins as well; the code stays the key, until a new one ends it', async () => {
  const code = await invited('ana', 'agent');
  expect(await teamAnswers['team.join']({ code }, PAGE)).toMatchObject({ done: true, value: { user: 'ana' } });
  const joined = await joinedTeam.getValue();
  expect(await teamAnswers['team.state']({}, PAGE)).toMatchObject({ codeStays: true, sync: { trouble: null } });
  const once = await renewAccount(team.admin, 'ana');
  expect((await teamAnswers['team.sync']({}, PAGE)).sync).toMatchObject({ trouble: 'unauthorised' });
  // The old one again costs nothing, and the new one goes on where one was.
  expect(await teamAnswers['team.join']({ code }, PAGE)).toEqual({ done: false, fault: 'unauthorised' });
  const other = codeOf({ url: couch.url, database: team.database, user: 'agent-1', once: 'x'.repeat(20) });
  expect(await teamAnswers['team.join']({ code: other }, PAGE)).toEqual({ done: false, fault: 'other_team' });
  const renewed = codeOf({ url: couch.url, database: team.database, user: 'ana', once });
  expect(await teamAnswers['team.join']({ code: renewed }, PAGE)).toEqual({ done: true, value: joined });
  expect((await teamAnswers['team.state']({}, PAGE)).sync).toMatchObject({ trouble: null });
});

test('[S17] stopped after the server has taken the new password, the same code ends what was begun', async () => {
  await opened();
  const code = await invited('ana', 'agent');
  let taken = false;
  couch.behave(({ method }) => {
    if (taken) return { is: 'cut' };
    taken = method === 'PUT';
    return null;
  });
  expect(await teamAnswers['team.join']({ code }, PAGE)).toMatchObject({ done: false });
  expect(await joinedTeam.getValue()).toBeNull();
  couch.behave(() => null);
  expect(await teamAnswers['team.join']({ code }, PAGE)).toMatchObject({ done: true });
});

test('no code, no permission, no CouchDB: said, and nothing is begun', async () => {
  expect(await teamAnswers['team.join']({ code: 'hello' }, PAGE)).toEqual({ done: false, fault: 'code' });
  expect(await teamAnswers['team.code']({ code: 'hello' }, PAGE)).toBeNull();
  const code = await invited('ana', 'agent');
  granted = false;
  expect(await teamAnswers['team.join']({ code }, PAGE)).toEqual({ done: false, fault: 'not_granted' });
  granted = true;
  couch.behave(() => ({ is: 'html' }));
  expect(await teamAnswers['team.join']({ code }, PAGE)).toEqual({ done: false, fault: 'not_couchdb' });
  expect(await joinedTeam.getValue()).toBeNull();
  expect((await readRole()).role).toBe('solo');
});

test('[S31] the password is in no backup, no export and no pack, and no backup brings one in', async () => {
  await joinAs('ana', 'agent');
  const all = await fakeBrowser.storage.local.get(null);
  const { password = '' } = (await teamAccount.getValue()) ?? {};
  expect(password.length).toBeGreaterThan(20);
  expect(JSON.stringify(all)).toContain(password);
  const files = [
    await takeOut(),
    JSON.stringify(await packAnswers['pack.export']({ name: 'Ours', note: '', whose: 'both' }, PAGE)),
  ];
  for (const text of files) expect(text).not.toMatch(new RegExp(`${password}|team-account|attune-team-1`));
  expect(() => parseBackup(JSON.stringify({ ...JSON.parse(files[0] ?? ''), local: { 'team-account': {} } }))).toThrow(
    /team-account/,
  );
});

test('[C6] a lead brings the policy they had set alone; an agent who joins goes by it, and by their own again on leaving', async () => {
  const policy = { ...BUILT_IN, name: 'Ours', cooldownDays: 77 };
  await sharedAnswers['shared.save']({ kind: 'policy', id: POLICY_ID, body: policy }, PAGE);
  expect(await joinAs('lea', 'lead')).toMatchObject({ done: true });
  expect(await teamAnswers['team.state']({}, PAGE)).toMatchObject({ waiting: 0, unsent: [], sync: { trouble: null } });
  await teamAnswers['team.leave']({}, PAGE);

  Object.assign(kept, { own: empty() });
  expect((await policyNow()).cooldownDays).toBe(BUILT_IN.cooldownDays);
  await joinAs('ana', 'agent');
  expect((await policyNow()).cooldownDays).toBe(77);
  await teamAnswers['team.leave']({}, PAGE);
  expect((await policyNow()).cooldownDays).toBe(BUILT_IN.cooldownDays);
  expect(await readRole()).toEqual({ role: 'solo', by: 'self' });
  expect(removed).toEqual([`http://127.0.0.1/*`, `http://127.0.0.1/*`]);
});

test('[G5] what a lead publishes an agent has; an agent publishes, invites and revokes nothing', async () => {
  await joinAs('lea', 'lead');
  await keepTemplate(template);
  expect(await teamAnswers['team.publish']({ ids: ['a'] }, PAGE)).toEqual({ done: true, value: [] });
  await teamAnswers['team.leave']({}, PAGE);
  await joinAs('ana', 'agent');
  expect((await teamAnswers['team.templates']({}, PAGE)).templates).toMatchObject([{ id: 'a', scope: 'team' }]);
  for (const step of [
    () => teamAnswers['team.publish']({ ids: ['a'] }, PAGE),
    () => teamAnswers['team.invite']({ user: 'zoe', role: 'lead' }, PAGE),
    () => teamAnswers['team.revoke']({ user: 'lea' }, PAGE),
    () => teamAnswers['team.erase']({ id: 'template:a' }, PAGE),
  ])
    await expect(step()).rejects.toThrow(/Only a lead/);
});

test('a template in the team’s database whose Liquid is broken, or that is none, is used by nobody, and named with its place', async () => {
  await joinAs('ana', 'agent');
  const put = (id: string, body: object) =>
    team.admin.json(`${team.database}/template:${id}`, {
      method: 'PUT',
      body: JSON.stringify({ ...template, id, scope: 'team', ...body }),
    });
  await put('a', {});
  await put('b', { title: 'Refund', body: 'Hello,\n{% if customer.first_name %}you' });
  await put('c', { title: 'Odd', kind: 'sermon' });
  await teamAnswers['team.sync']({}, PAGE);
  const { templates, unusable } = await teamAnswers['team.templates']({}, PAGE);
  expect(templates.map(({ id }) => id)).toEqual(['a']);
  expect(unusable).toEqual([
    { id: 'b', title: 'Refund', why: expect.stringMatching(/^Line 2: .*if/) },
    { id: 'c', title: 'Odd', why: expect.stringMatching(/^kind: /) },
  ]);
});

test('a laptop whose account was taken away reaches nothing, keeps what it has, and says so', async () => {
  await joinAs('ana', 'agent');
  await (kept.own as Store).put({ _id: 'followup:1', due: 'tomorrow' });
  await dropAccount(team.admin, 'ana');
  expect((await teamAnswers['team.sync']({}, PAGE)).sync).toMatchObject({ trouble: 'unauthorised' });
  const before = couch.asked.length;
  await teamRang('team');
  expect(couch.asked.length).toBe(before); // left alone for hours
  expect(await (kept.own as Store).get('followup:1')).toBeTruthy();
});

test('what a lead changes while a round is under way is with the team after the next, which nobody waits five minutes for', async () => {
  await joinAs('lea', 'lead');
  let changed: Promise<unknown> | null = null;
  couch.behave(({ path }) => {
    // The own database comes last in a round: what is shared has been sent by then.
    if (!changed && path.includes('-lea'))
      changed = sharedAnswers['shared.save']({ kind: 'policy', id: POLICY_ID, body: BUILT_IN }, PAGE);
    return null;
  });
  await teamAnswers['team.sync']({}, PAGE);
  await changed;
  await vi.waitFor(async () => expect(await team.admin.json(`${team.database}/policy:${POLICY_ID}`)).toBeTruthy());
});

test('on opening, what a lead has published a moment ago is fetched at once; with nothing new one request is made', async () => {
  await joinAs('ana', 'agent');
  const asked = async () => {
    const from = couch.asked.length;
    await teamAnswers['team.state']({}, PAGE);
    await roundOver(2000);
    return couch.asked.slice(from);
  };
  expect(await asked()).toEqual([`GET /${team.database}/_changes`]);
  const body = JSON.stringify({ ...template, scope: 'team' });
  await team.admin.json(`${team.database}/template:a`, { method: 'PUT', body });
  expect((await asked()).length).toBeGreaterThan(1);
  expect((await teamAnswers['team.templates']({}, PAGE)).templates).toMatchObject([{ id: 'a' }]);
  expect(await asked()).toEqual([`GET /${team.database}/_changes`]);
});

test('on opening after the server was not reached it is tried again at once; one that answers badly is left alone', async () => {
  await joinAs('ana', 'agent');
  const opened = async () => {
    await teamAnswers['team.state']({}, PAGE);
    await roundOver(2000);
    return (await teamSync.getValue()).trouble;
  };
  couch.behave(() => ({ is: 'cut' }));
  await teamAnswers['team.sync']({}, PAGE);
  expect(await opened()).toBe('unreachable');
  couch.behave(() => null);
  expect(await opened()).toBeNull();
  couch.behave(() => ({ is: 'status', status: 500 }));
  await teamAnswers['team.sync']({}, PAGE);
  couch.behave(() => null);
  expect(await opened()).toBe('server');
});

test('the alarm goes a round when it is due, and outside of a team nothing is ever asked', async () => {
  const before = couch.asked.length;
  await teamRang('team');
  await teamAnswers['team.sync']({}, PAGE);
  expect(await teamAnswers['team.templates']({}, PAGE)).toEqual({ templates: [], drafts: [], unusable: [] });
  expect(couch.asked.length).toBe(before);
  await joinAs('ana', 'agent');
  const joined = couch.asked.length;
  await teamRang('followup:1');
  expect(couch.asked.length).toBe(joined);
  await teamRang('team');
  expect(couch.asked.length).toBeGreaterThan(joined);
});

test('[S16] what was stored by version 1 is read by this version', async () => {
  await fakeBrowser.storage.local.set(JSON.parse(readFileSync('test/fixtures/storage/team.v1.json', 'utf8')));
  expect(await joinedTeam.getValue()).toMatchObject({ user: 'sam', role: 'agent' });
  expect(await teamSync.getValue()).toMatchObject({ trouble: 'full', failures: 2 });
  expect(await teamAccount.getValue()).toMatchObject({ next: null });
});
