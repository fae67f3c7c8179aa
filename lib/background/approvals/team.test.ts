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
import { dropLedger, gestureAnswers } from '../gestures/answers.ts';
import { teamAnswers } from '../team/answers.ts';
import { takeInDecisions } from './take-in.ts';

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

const empty = (): Store => new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
const machine = (): Machine => ({ own: empty(), shared: empty(), out: empty(), local: {} });
const PAGE: Asker = { kind: 'page', tab: undefined, origin: '' };
const PANEL: Asker = { kind: 'panel', tab: 1, origin: 'https://desk.example' };
const DAY = 86_400_000;
const WHOSE = { email: 'kim.aldous@mail.example' };

let couch: Couch;
let team: Awaited<ReturnType<typeof makeTeam>>;
let ida: Machine;
let noor: Machine;
let yuki: Machine;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());

/** Turns to one of the machines, with all that it keeps. */
async function at(one: Machine): Promise<void> {
  if (kept.now) here().local = await fakeBrowser.storage.local.get();
  kept.now = one;
  dropLedger();
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(one.local);
}

async function joinAs(user: string, role: 'lead' | 'agent'): Promise<void> {
  const once = await makeAccount(team.admin, team.database, user, role);
  await addDatabase(team.admin, team.database, user);
  await teamAnswers['team.join']({ code: codeOf({ url: couch.url, database: team.database, user, once }) }, PAGE);
}

beforeEach(async () => {
  vi.useRealTimers();
  kept.now = null;
  fakeBrowser.reset();
  browser.permissions.contains = (async () => true) as never;
  team = await makeTeam(couch.url, []);
  for (const user of ['ida', 'noor', 'yuki']) await dropAccount(team.admin, user);
  [ida, noor, yuki] = [machine(), machine(), machine()];
  await at(yuki);
  await joinAs('yuki', 'agent');
  await at(noor);
  await joinAs('noor', 'lead');
  await at(ida);
  await joinAs('ida', 'lead');
  await ida.shared.put({ _id: 'member:yuki', role: 'agent', since: '' } as { _id: string });
  await sync();
});

const sync = () => teamAnswers['team.sync']({}, PAGE);
const ground = () => gestureAnswers['gesture.ground']({ ticket: 'B-4471', whose: WHOSE }, PANEL);
const stand = async () => (await ground()).asked.map((one) => one.stand);
const inbox = () => gestureAnswers['gesture.approvals']({}, PAGE);
const answer = (id: string, yes: boolean) => gestureAnswers['gesture.answer']({ id, yes }, PAGE);

const wanted = (stamp: string, id: string = crypto.randomUUID(), amount = 4500) => ({
  id,
  gesture: 'credit_goodwill',
  kind: 'credit' as const,
  amount,
  minutes: 2,
  case: { causes: ['time' as const], fault: 'ours' as const, severity: 3 as const },
  ticket: 'B-4471',
  whose: WHOSE,
  stamp,
});

/** The agent asks for a yes and it is exchanged. Returns its id. */
async function asks(amount = 4500): Promise<string> {
  await at(yuki);
  const { id } = await gestureAnswers['gesture.ask'](wanted('', crypto.randomUUID(), amount), PANEL);
  await sync();
  return id;
}

const reserve = async (amount = 4500) => {
  const { stamp } = await ground();
  return gestureAnswers['gesture.reserve'](wanted(stamp, crypto.randomUUID(), amount), PANEL);
};

test('[C6] an agent asks over the team’s database, a lead reads the reason and says yes, and the agent may give it once', async () => {
  const id = await asks();
  expect(await stand()).toEqual(['sent']);
  expect(await reserve()).toEqual({ refused: 'approval' });
  await at(ida);
  const { told, reached } = await inbox();
  expect(reached).toBe(true);
  expect(told).toMatchObject([{ id, author: 'yuki', amount: 4500, currency: 'EUR', case: { severity: 3 } }]);
  expect(await answer(id, true)).toEqual({ fault: null });
  expect((await inbox()).told).toEqual([]);
  await sync();
  await at(yuki);
  await sync();
  expect((await ground()).asked).toMatchObject([{ stand: 'yes', by: 'ida' }]);
  expect(await reserve(4600)).toEqual({ refused: 'approval' });
  expect(await reserve()).toEqual({ refused: null });
  expect((await ground()).facts.approvals).toEqual([]);
});

test('[S23] [S31] nothing of the customer, the ticket or the hour travels with it', async () => {
  const id = await asks();
  const { asked } = (await yuki.own.get(`approval:${id}`)) as unknown as { asked: string };
  const told = await yuki.out.get(`request:${id}`);
  expect(Object.keys(told).sort()).toEqual(
    ['_id', '_rev', 'amount', 'author', 'case', 'currency', 'day', 'gesture', 'kind'].sort(),
  );
  expect(JSON.stringify(told)).not.toContain(asked);
  expect(JSON.stringify(told)).not.toMatch(/kim|B-4471|desk\.example/);
  await at(ida);
  await inbox();
  await answer(id, true);
  expect(JSON.stringify(await ida.shared.get(`decision:${id}:ida`))).not.toMatch(/yuki|credit|4500/);
});

test('[S31] a yes that an agent writes is refused by the server, and one that nobody signed counts nowhere', async () => {
  const id = await asks();
  const line = team.wire('yuki');
  const mine = { _id: `decision:${id}:yuki`, by: 'yuki', yes: true, at: new Date().toISOString() };
  const asAgent = await line.json(`${team.database}/${mine._id}`, { method: 'PUT', body: JSON.stringify(mine) }).then(
    () => 'taken',
    () => 'refused',
  );
  expect(asAgent).toBe('refused');
  await yuki.shared.put({ ...mine, _id: `decision:${id}:ida` } as { _id: string });
  await sync();
  expect(await stand()).toEqual(['sent']);
  await expect(answer(id, true)).rejects.toThrow('lead');
});

test('asked twice, in two tabs, it is asked once', async () => {
  await at(yuki);
  await Promise.all([1, 2].map(() => gestureAnswers['gesture.ask'](wanted(''), PANEL)));
  expect((await inbox()).requests).toHaveLength(1);
});

test('a yes opens no allotment: the limit on the agent’s machine is hard', async () => {
  const id = await asks(16_000);
  await at(ida);
  await inbox();
  await answer(id, true);
  await sync();
  await at(yuki);
  await sync();
  expect(await stand()).toEqual(['yes']);
  expect(await reserve(16_000)).toEqual({ refused: 'allotment' });
});

test('two leads answer: the second is told; where both did it apart, the no holds, and leads see it', async () => {
  const id = await asks();
  for (const lead of [ida, noor]) {
    await at(lead);
    await sync();
    await inbox();
  }
  await couch.stop();
  await at(ida);
  expect(await answer(id, true)).toEqual({ fault: null });
  expect(await answer(id, false)).toEqual({ fault: 'answered' });
  await at(noor);
  expect(await inbox()).toMatchObject({ reached: false, told: [{ id }] });
  expect(await answer(id, false)).toEqual({ fault: null });
  await couch.start();
  for (const one of [ida, noor, ida, yuki]) {
    await at(one);
    for (let tries = 0; tries < 2; tries += 1) await sync();
  }
  expect((await ground()).asked).toMatchObject([{ stand: 'no', by: 'noor' }]);
  await at(ida);
  expect((await inbox()).apart).toMatchObject([{ id }]);
});

test('what was taken in first stays, whatever another lead says later', async () => {
  const id = await asks();
  await at(ida);
  await inbox();
  await answer(id, true);
  await sync();
  await at(yuki);
  await sync();
  await yuki.shared.put({
    _id: `decision:${id}:noor`,
    by: 'noor',
    yes: false,
    at: new Date().toISOString(),
  } as { _id: string });
  expect(await takeInDecisions()).toBe(0);
  expect(await stand()).toEqual(['yes']);
});

test('late: it waits while the server is away; after 14 days nobody can answer; a yes that comes after its days has run out', async () => {
  await couch.stop();
  const id = await asks();
  expect(await stand()).toEqual(['waiting']);
  await couch.start();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + DAY });
  await sync();
  expect(await stand()).toEqual(['sent']);
  await at(ida);
  await inbox();
  await answer(id, true);
  await sync();
  vi.setSystemTime(Date.now() + 8 * DAY);
  await at(yuki);
  await sync();
  expect((await ground()).asked).toMatchObject([{ stand: 'ran_out', by: 'ida' }]);
  expect((await ground()).facts.approvals.filter(({ until }) => Date.parse(until) > Date.now())).toEqual([]);
  expect(await reserve()).toEqual({ refused: 'approval' });
  const again = await asks();
  vi.setSystemTime(Date.now() + 15 * DAY);
  expect(await stand()).toEqual(['unanswered']);
  await at(ida);
  expect((await inbox()).told).toEqual([]);
  expect(await answer(again, true)).toEqual({ fault: 'expired' });
});

test('a server set up for an older Attune takes no request: the agent is told, and the file is still there', async () => {
  const own = `${team.database}-agent-yuki/_design/attune`;
  const design = await team.admin.json<{ validate_doc_update: string }>(own);
  const old = { ...design, validate_doc_update: design?.validate_doc_update.replace(' request', '') };
  await team.admin.json(own, { method: 'PUT', body: JSON.stringify(old) });
  await asks();
  expect(await stand()).toEqual(['not_taken']);
});
