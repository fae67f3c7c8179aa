import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Couch, startCouch } from '../../../test/support/couch/server.ts';
import { browserStores } from '../../../test/support/couch/stores.ts';
import { makeTeam } from '../../../test/support/couch/team.ts';
import type { Outcome } from '../../outcomes.ts';
import type { SyncState } from '../../team.ts';
import { keepGesture } from '../ledger.ts';
import { keepOutcome } from '../outcomes.ts';
import { ownDatabase } from './address.ts';
import { NO_ROUND_YET } from './no-round.ts';
import { goRound, type Stores } from './round.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const MOMENT = { now: NOW, chance: 0 };

let couch: Couch;
let team: Awaited<ReturnType<typeof makeTeam>>;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());
beforeEach(async () => {
  couch.behave(() => null);
  couch.clock(0);
  team = await makeTeam(couch.url, ['lead-1', 'lead-2', 'agent-1', 'agent-2']);
});

const go = (user: string, stores: Stores, before: SyncState = NO_ROUND_YET, patience?: number) =>
  goRound(team.wire(user, patience), team.joined(user), stores, before, MOMENT);

const outcome = (at: string, rest: Partial<Outcome> = {}): Outcome => ({
  helpdesk: 'https://desk.example',
  ticket: '4711',
  customer: 'a-keyed-hash',
  at,
  start: { headline: 'anger', level: 3 },
  end: { headline: 'relief', level: 1 },
  causes: ['time'],
  signals: ['vulnerability'],
  stage: 'recovering',
  channel: 'email',
  steps: { done: [], all: 5 },
  gestures: [{ kind: 'credit', amount: 500, minutes: 2 }],
  minutes: { first: 12, whole: 90 },
  messages: { theirs: 2, ours: 1 },
  lesson: 'time',
  ...rest,
});

async function atWork(stores: Stores): Promise<void> {
  await keepOutcome(stores.own, 'desk 1', outcome('2026-11-20T10:00:00.000Z'));
  await keepOutcome(stores.own, 'desk 2', outcome('2026-11-22T10:00:00.000Z', { ticket: '4712' }));
  await keepGesture(stores.own, {
    id: '0b0e6c1a-7a0c-4a6e-9a53-0c7ad4a5a001',
    at: '2026-11-20T10:00:00.000Z',
    agent: 'me',
    customer: 'a-keyed-hash',
    gesture: 'credit_goodwill',
    kind: 'credit',
    amount: 500,
    minutes: 2,
    state: 'given',
    until: null,
    case: { causes: ['time'], fault: 'ours', severity: 2 },
    ticket: '4711',
  });
}

test("[G5] what a lead publishes is in the agent's browser after a round, and stays there without the server", async () => {
  const [lead, agent] = [browserStores(), browserStores()];
  await lead.shared.put({ _id: 'template:late', title: 'A parcel that is late' });
  expect(await go('lead-1', lead)).toMatchObject({ role: 'lead', sent: 1, state: { trouble: null, last: NOW } });
  expect(await go('agent-1', agent)).toMatchObject({ role: 'agent', fetched: 2, state: { trouble: null } });
  await couch.stop();
  expect((await go('agent-1', agent)).state).toMatchObject({ trouble: 'unreachable', failures: 1 });
  expect(await agent.shared.get('template:late')).toMatchObject({ title: 'A parcel that is late' });
  await couch.start();
});

test('[S31] an agent’s browser tells gestures and days that are over: no customer, no ticket, no hour, nothing twice', async () => {
  const stores = browserStores();
  await atWork(stores);
  expect(await go('agent-1', stores)).toMatchObject({ sent: 2, state: { trouble: null } });
  expect(await go('agent-1', stores)).toMatchObject({ sent: 0 });
  const own = ownDatabase(team.database, 'agent-1');
  const told = JSON.stringify(await team.admin.json(`${own}/_all_docs?include_docs=true`));
  expect(told).toContain('counters:2026-11-20');
  expect(told).toContain('"recovered":1');
  for (const never of ['a-keyed-hash', '4711', 'desk.example', '10:00', 'vulnerability'])
    expect(told).not.toContain(never);
});

test('[S31] another agent reads nothing of it and writes nothing into it; a lead reads it', async () => {
  const own = ownDatabase(team.database, 'agent-1');
  await expect(team.wire('agent-2').json(`${own}/_all_docs`)).rejects.toMatchObject({ kind: 'forbidden' });
  const doc = { method: 'PUT', body: JSON.stringify({ author: 'agent-1', day: '2026-11-20' }) };
  await expect(team.wire('agent-2').json(`${own}/gesture:x`, doc)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(team.wire('lead-1').json(`${own}/gesture:x`, doc)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await team.wire('lead-1').json(`${own}/_all_docs`)).toMatchObject({ total_rows: expect.any(Number) });
});

test('nothing of this machine’s own ever leaves it, whatever lies in its databases', async () => {
  const stores = browserStores();
  for (const id of ['customer:kim', 'followup:1', 'outcome:1', 'approval:1', 'habit:1', 'practice:1', 'fit:1']) {
    await stores.own.put({ _id: id, secret: 'of-this-machine' });
    await stores.out.put({ _id: id, secret: 'of-this-machine' });
    await stores.shared.put({ _id: id, secret: 'of-this-machine' });
  }
  await stores.own.remove('outcome:1', (await stores.own.get('outcome:1'))._rev);
  expect((await go('lead-1', stores)).state.trouble).toBeNull();
  const everywhere = [team.database, ownDatabase(team.database, 'lead-1')];
  for (const database of everywhere)
    expect(JSON.stringify(await team.admin.json(`${database}/_all_docs?include_docs=true`))).not.toContain('secret');
});

test.each([
  ['a page of a hotel’s', { is: 'html' }, 'not_couchdb'],
  ['no answer at all', { is: 'silent' }, 'slow'],
  ['a line that is cut', { is: 'cut' }, 'unreachable'],
  ['half an answer', { is: 'half' }, 'unreachable'],
  ['a server that fails', { is: 'status', status: 500 }, 'server'],
  ['a proxy that finds nobody', { is: 'status', status: 502, body: '{}' }, 'server'],
  ['a full disk', { is: 'status', status: 507 }, 'full'],
  ['a password that holds no more', { is: 'status', status: 401 }, 'unauthorised'],
  ['a server that says no', { is: 'status', status: 403 }, 'forbidden'],
] as const)(
  '%s, at any step: said as it is, nothing lost, and the next round makes it good',
  async (_, mischief, fault) => {
    for (let step = 1; ; step += 1) {
      const stores = browserStores();
      const id = `template:${crypto.randomUUID()}`;
      await stores.shared.put({ _id: id, title: 'Late' });
      await atWork(stores);
      const from = couch.asked.length;
      let met = false;
      couch.behave(({ count }) => {
        if (count < from + step) return null;
        met = true;
        return mischief;
      });
      const bad = await go('lead-1', stores, NO_ROUND_YET, 150);
      couch.behave(() => null);
      if (!met) break;
      expect({ step, trouble: bad.state.trouble }).toEqual({ step, trouble: fault });
      expect(Date.parse(bad.state.next ?? '')).toBeGreaterThan(Date.parse(NOW));
      expect(await stores.shared.get(id)).toMatchObject({ title: 'Late' });
      const good = await go('lead-1', stores, bad.state);
      expect(good.state).toMatchObject({ trouble: null, failures: 0, next: null });
      expect(await team.admin.json(`${team.database}/${id}`)).toMatchObject({ title: 'Late' });
      if (mischief.is === 'silent' && step > 3) break; // each step waits for its patience to end
    }
  },
  // A dozen rounds and more, which a busy machine is slow at.
  60_000,
);

test('a batch that is too large for the server goes in smaller ones', async () => {
  const stores = browserStores();
  for (let at = 0; at < 120; at += 1) await stores.shared.put({ _id: `template:${at}`, title: 'Late' });
  const sizes: number[] = [];
  couch.behave(({ documents }) => {
    sizes.push(documents);
    return documents > 60 ? { is: 'status', status: 413 } : null;
  });
  expect((await go('lead-1', stores)).state.trouble).toBeNull();
  couch.behave(() => null);
  expect(Math.max(...sizes)).toBeGreaterThan(60);
  expect(await team.admin.json(`${team.database}/template:119`)).toMatchObject({ title: 'Late' });
});

test('what a server would not take is kept, named, and offered again', async () => {
  const stores = browserStores();
  await stores.out.put({ _id: 'gesture:1', author: 'somebody-else' });
  const bad = await go('agent-1', stores);
  expect(bad.state).toMatchObject({ trouble: 'forbidden', refused: ['gesture:1'], last: NOW });
  const again = await go('agent-1', stores, bad.state);
  expect(again.state.refused).toEqual(['gesture:1']);
  expect(await stores.out.get('gesture:1')).toMatchObject({ author: 'somebody-else' });
});

test.each([
  ['lead-1', 'shared', 'answer:1', (checks: string) => checks.replace(' answer', '')],
  ['agent-1', 'own', 'offer:1', (checks: string) => checks.replaceAll('offer', 'something')],
])(
  'a server whose checks are older than what %s sends (%s): said to be so, kept, and sent once it is set up again',
  async (user, where, id, older) => {
    const database = where === 'own' ? ownDatabase(team.database, user) : team.database;
    const design = `${database}/_design/attune`;
    const setUp = async (change: (checks: string) => string) => {
      const now = await team.admin.json<{ validate_doc_update: string }>(design);
      const body = { ...now, validate_doc_update: change(now?.validate_doc_update ?? '') };
      await team.admin.json(design, { method: 'PUT', body: JSON.stringify(body) });
    };
    const right = (await team.admin.json<{ validate_doc_update: string }>(design))?.validate_doc_update ?? '';
    await setUp(older);
    const stores = browserStores();
    const whole = { _id: id, author: user, title: 'Late', body: 'Hello', name: null, day: '2026-11-20' };
    await (where === 'own' ? stores.out : stores.shared).put(whole);
    const bad = await go(user, stores);
    expect(bad.state).toMatchObject({ trouble: 'old_setup', refused: [id], last: NOW });
    await setUp(() => right);
    const { state } = await go(user, stores, bad.state);
    expect(state).toMatchObject({ trouble: null, refused: [] });
    expect(await team.admin.json(`${database}/${id}`)).toMatchObject({ title: 'Late' });
  },
);

test('an agent without a database of their own still gets what is shared; what they would tell waits', async () => {
  const stores = browserStores();
  await atWork(stores);
  await team.admin.json(ownDatabase(team.database, 'agent-1'), { method: 'DELETE' });
  const round = await go('agent-1', stores);
  // It is no failure after which the server would be left alone for hours: what is shared comes every five minutes.
  const well = { trouble: 'gone', where: 'own', failures: 0, next: null, last: NOW };
  expect(round.state).toMatchObject(well);
  expect((await go('agent-1', stores)).state).toMatchObject(well);
  expect((await stores.out.info()).doc_count).toBe(2);
});

test('clocks an hour apart change nothing but what is said of them', async () => {
  couch.clock(-60);
  const stores = browserStores();
  await atWork(stores);
  const { state } = await go('agent-1', stores);
  expect(state).toMatchObject({ trouble: null, skew: 60 });
});

test('a round with nothing new takes as few requests as the guide says: 10 for an agent, 13 for a lead', async () => {
  const requests = async (user: string) => {
    const stores = browserStores();
    await atWork(stores);
    await go(user, stores);
    await go(user, stores);
    const from = couch.asked.length;
    expect(await go(user, stores)).toMatchObject({ fetched: 0, sent: 0, state: { trouble: null } });
    return couch.asked.length - from;
  };
  const counted = `| ${await requests('agent-1')}; a lead’s, who may send too, ${await requests('lead-1')} |`;
  expect(readFileSync('docs/team.md', 'utf8')).toContain(`| requests of a round with nothing new ${counted}`);
});
