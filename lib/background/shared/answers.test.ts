import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUILT_IN } from '../../engine/gestures/policy/default.ts';
import type { WantedGesture } from '../../ledger.ts';
import type { Role } from '../../role-words.ts';
import { followTeam, setRole } from '../../roles.ts';
import { SHARED_KINDS, type Shared } from '../../shared.ts';
import type { Store } from '../../team/store.ts';
import type { Asker } from '../answer.ts';
import { dropLedger, gestureAnswers } from '../gestures/answers.ts';
import { teamAnswers } from '../team/answers.ts';
import { sharedAnswers } from './answers.ts';

PouchDB.plugin(memory);

const kept = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../../team/store.ts', () => ({ store: () => kept.store }));

const PANEL: Asker = { kind: 'panel', tab: 1, origin: 'https://help.fern.example:8443' };
const PAGE: Asker = { kind: 'page', tab: undefined, origin: '' };
const WHOSE = { email: 'kim@example.org' };
const ground = () => gestureAnswers['gesture.ground']({ ticket: '1', whose: WHOSE }, PANEL);
const savePolicy = (change: object) =>
  sharedAnswers['shared.save']({ kind: 'policy', id: 'team', body: { ...BUILT_IN, ...change } }, PAGE);
const wanted = (stamp: string, amount = 900): WantedGesture => ({
  id: crypto.randomUUID(),
  gesture: 'credit_goodwill',
  kind: 'credit',
  amount,
  minutes: 2,
  case: { causes: ['time'], fault: 'ours', severity: 2 },
  ticket: '1',
  whose: WHOSE,
  stamp,
});

const TARGET: Shared<'target'> = {
  id: 'calm',
  body: { version: 1, name: 'They end calm', kind: 'recovery', minutes: null, share: 70, days: 30 },
};

beforeEach(() => {
  fakeBrowser.reset();
  dropLedger();
  kept.store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true }) satisfies Store;
});

test('[C6] the policy that was saved last is the one that gestures go by; without one, the built-in', async () => {
  expect((await ground()).policy).toEqual(BUILT_IN);
  await savePolicy({ name: 'Ours', currency: 'GBP', rates: {} });
  expect((await ground()).policy).toMatchObject({ name: 'Ours', currency: 'GBP' });
  await sharedAnswers['shared.remove']({ kind: 'policy', id: 'team' }, PAGE);
  expect((await ground()).policy).toEqual(BUILT_IN);
});

test('[C6] what was decided under another policy is not reserved, whatever the new one says', async () => {
  const before = await ground();
  await savePolicy({ cooldownDays: 31 });
  const reserve = (stamp: string) => gestureAnswers['gesture.reserve'](wanted(stamp), PANEL);
  expect(await reserve(before.stamp)).toEqual({ refused: 'policy_changed' });
  expect(await reserve((await ground()).stamp)).toEqual({ refused: null });
});

test('[C6] limits are those of the saved policy, and its approvals hold as long as it says', async () => {
  await savePolicy({ allotment: { amount: 800, minutes: 300 }, approval: { ...BUILT_IN.approval, days: 2 } });
  const { stamp } = await ground();
  expect(await gestureAnswers['gesture.reserve'](wanted(stamp), PANEL)).toEqual({ refused: 'allotment' });
  const { id } = await gestureAnswers['gesture.ask'](wanted(stamp), PANEL);
  expect(await gestureAnswers['gesture.answer']({ id, yes: true }, PAGE)).toEqual({ fault: null });
  const [asked] = (await ground()).asked;
  expect(Date.parse(asked?.until ?? '') - Date.now()).toBeLessThanOrEqual(2 * 86_400_000);
});

test('a policy that cannot be read gives no money away', async () => {
  const later = { _id: 'policy:team', version: 2, name: 'From a newer version' };
  await (kept.store as Store).put(later);
  const { policy, stamp } = await ground();
  expect(policy.allotment.amount).toBe(0);
  expect(await gestureAnswers['gesture.reserve'](wanted(stamp), PANEL)).toEqual({ refused: 'allotment' });
});

test('an agent of a team reads what is shared, and changes none of it', async () => {
  await sharedAnswers['shared.save']({ kind: 'target', ...TARGET }, PAGE);
  await setRole('agent');
  await expect(sharedAnswers['shared.save']({ kind: 'target', ...TARGET }, PAGE)).rejects.toThrow(/lead/);
  await expect(sharedAnswers['shared.remove']({ kind: 'target', id: TARGET.id }, PAGE)).rejects.toThrow(/lead/);
  expect((await sharedAnswers['shared.list']({ kind: 'target' }, PAGE)).kept).toEqual([TARGET]);
});

test.each<Role>(['agent', 'trainer'])(
  'a role of %s is held to in the background, whatever a page asks',
  async (role) => {
    const { id } = await gestureAnswers['gesture.ask'](wanted((await ground()).stamp), PANEL);
    await followTeam(role);
    for (const kind of SHARED_KINDS) {
      await expect(sharedAnswers['shared.save']({ kind, id: 'x', body: TARGET.body }, PAGE)).rejects.toThrow(/lead/);
      await expect(sharedAnswers['shared.remove']({ kind, id: 'x' }, PAGE)).rejects.toThrow(/lead/);
    }
    await expect(gestureAnswers['gesture.answer']({ id, yes: true }, PAGE)).rejects.toThrow(/lead/);
    const team: (() => Promise<unknown>)[] = [
      () => teamAnswers['team.invite']({ user: 'zoe', role: 'lead' }, PAGE),
      () => teamAnswers['team.revoke']({ user: 'zoe' }, PAGE),
      () => teamAnswers['team.publish']({ ids: ['x'] }, PAGE),
      () => teamAnswers['team.erase']({ id: 'template:x' }, PAGE),
      () => teamAnswers['team.choose']({ id: 'policy:team', rev: '1-a' }, PAGE),
    ];
    for (const asked of team) await expect(asked()).rejects.toThrow(/lead/);
  },
);

test('a panel learns the voices, segments and rules, and on which host it stands', async () => {
  const rule = {
    version: 1 as const,
    name: 'No tickets',
    match: 'your ticket',
    severity: 'low' as const,
    reason: 'It is about their things.',
    instead: null,
    matches: ['Your ticket is closed.'],
    misses: ['Your train ticket.'],
  };
  await sharedAnswers['shared.save']({ kind: 'rule', id: 'tickets', body: rule }, PAGE);
  expect(await sharedAnswers['shared.manner']({}, PANEL)).toEqual({
    voices: [],
    segments: [],
    rules: [{ id: 'tickets', body: rule }],
    host: 'help.fern.example:8443',
  });
});

test('[R7] targets are counted over what is kept here, and what is wrong is refused with its place', async () => {
  await sharedAnswers['shared.save']({ kind: 'target', ...TARGET }, PAGE);
  expect(await sharedAnswers['target.progress']({}, PAGE)).toEqual({
    progress: [{ id: 'calm', target: TARGET.body, met: 0, of: 0 }],
  });
  const wrong = { ...TARGET.body, share: 0 };
  await expect(sharedAnswers['shared.save']({ kind: 'target', id: 'x', body: wrong }, PAGE)).rejects.toThrow(/share/);
});
