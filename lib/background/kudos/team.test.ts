import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Couch, startCouch } from '../../../test/support/couch/server.ts';
import { addDatabase, makeTeam } from '../../../test/support/couch/team.ts';
import type { Store } from '../../team/store.ts';
import { codeOf } from '../../team/sync/invitation.ts';
import { dropAccount, makeAccount } from '../../team/sync/people.ts';
import type { Asker } from '../answer.ts';
import { teamAnswers } from '../team/answers.ts';
import { kudosAnswers } from './answers.ts';

PouchDB.plugin(memory);

interface Machine {
  own: Store;
  shared: Store;
  out: Store;
  local: Record<string, unknown>;
}

const kept = vi.hoisted(() => ({ now: null as unknown }));
const here = () => kept.now as Machine;
vi.mock('../../team/store.ts', () => ({
  store: () => here().own,
  replica: () => here().shared,
  outbox: () => here().out,
  dropTeamStores: async () => undefined,
}));

const PAGE: Asker = { kind: 'page', tab: undefined, origin: '' };
const PANEL: Asker = { kind: 'panel', tab: 1, origin: 'https://desk.example' };
const ROLES = { ida: 'lead', yuki: 'agent', kim: 'agent', noor: 'agent' } as const;
type Name = keyof typeof ROLES;
const NAMES = Object.keys(ROLES) as Name[];

const empty = (): Store => new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
let couch: Couch;
let machines: Record<Name, Machine>;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());

/** Turns to somebody's machine, with all that it keeps. */
async function at(name: Name): Promise<void> {
  if (kept.now) here().local = await fakeBrowser.storage.local.get();
  kept.now = machines[name];
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(here().local);
}

const sync = () => teamAnswers['team.sync']({}, PAGE);

beforeEach(async () => {
  vi.useRealTimers();
  kept.now = null;
  fakeBrowser.reset();
  browser.permissions.contains = (async () => true) as never;
  const team = await makeTeam(couch.url, []);
  const machine = () => ({ own: empty(), shared: empty(), out: empty(), local: {} });
  machines = { ida: machine(), yuki: machine(), kim: machine(), noor: machine() };
  for (const user of NAMES) {
    await dropAccount(team.admin, user);
    const once = await makeAccount(team.admin, team.database, user, ROLES[user]);
    await addDatabase(team.admin, team.database, user);
    const member = { role: ROLES[user], since: '' };
    await team.admin.json(`${team.database}/member:${user}`, { method: 'PUT', body: JSON.stringify(member) });
    await at(user);
    await teamAnswers['team.join']({ code: codeOf({ url: couch.url, database: team.database, user, once }) }, PAGE);
  }
});

async function thanks(to: string): Promise<void> {
  await at('kim');
  await kudosAnswers['kudos.give']({ id: crypto.randomUUID(), to, for: 'own' }, PANEL);
  await sync();
}

const news = () => kudosAnswers['kudos.news']({}, PANEL);

test('[G5] [G6] a colleague is thanked, a lead’s browser passes it on, and the panel of the thanked one alone says who and for what', async () => {
  await at('kim');
  await sync();
  expect((await news()).colleagues).toEqual(['ida', 'noor', 'yuki']);
  await thanks('@Yuki');
  await at('ida');
  await sync();
  expect(await kudosAnswers['kudos.team']({}, PAGE)).toMatchObject({
    team: { blocked: false, kudos: [{ by: 'kim' }] },
  });
  await at('noor');
  await sync();
  expect((await news()).received).toEqual([]);
  await at('yuki');
  await sync();
  const { received } = await news();
  expect(received).toMatchObject([{ by: 'kim', for: 'own' }]);
  await kudosAnswers['kudos.heard']({ ids: received.map(({ id }) => id) }, PANEL);
  await sync();
  expect((await news()).received).toEqual([]);
  expect((await kudosAnswers['kudos.received']({}, PAGE)).received).toHaveLength(1);
  expect(await kudosAnswers['kudos.erase']({ which: 'received' }, PAGE)).toEqual({ erased: 1 });
  await sync();
  expect((await kudosAnswers['kudos.received']({}, PAGE)).received).toEqual([]);
});

test('a lead’s rounds pass thanks on by themselves, once in an hour and not with each', async () => {
  await thanks('yuki');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 3_600_000 });
  await at('ida');
  await sync();
  await thanks('yuki');
  await at('ida');
  await sync();
  await at('yuki');
  await sync();
  expect((await news()).received).toHaveLength(1);
  vi.setSystemTime(Date.now() + 3_600_001);
  await at('ida');
  await sync();
  await at('yuki');
  await sync();
  expect((await news()).received).toHaveLength(2);
});
