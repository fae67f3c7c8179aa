import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isName } from '../../kudos.ts';
import { eraseOld } from '../../team/retention.ts';
import type { Store } from '../../team/store.ts';
import type { Asker } from '../answer.ts';
import { kudosAnswers } from './answers.ts';

PouchDB.plugin(memory);

const kept = vi.hoisted(() => ({ store: null as unknown }));
vi.mock('../../team/store.ts', () => ({ store: () => kept.store }));

const ASKER: Asker = { kind: 'panel', tab: 1, origin: 'https://desk.example' };
const listed = async () => (await kudosAnswers['kudos.list']({}, ASKER)).kudos;
const thanks = (to: string) => ({ id: crypto.randomUUID(), to, for: 'own' as const });

beforeEach(() => {
  fakeBrowser.reset();
  kept.store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true }) satisfies Store;
});

test('[G5] [G6] an agent thanks a colleague for a point of the rubric; asked twice, it counts once', async () => {
  const one = thanks('Maria O’Neill');
  await kudosAnswers['kudos.give'](one, ASKER);
  await kudosAnswers['kudos.give'](one, ASKER);
  expect(await listed()).toMatchObject([{ to: 'Maria O’Neill', for: 'own' }]);
  expect(Object.keys((await listed())[0] ?? {}).sort()).toEqual(['agent', 'at', 'for', 'id', 'to']);
});

test.each(['Maria', '@maria_k', 'Jean-Luc de la Tour', 'Zoë', '李雷', 'Dr. Okafor'])('%s is a name', (name) => {
  expect(isName(name)).toBe(true);
});

test.each([
  '',
  'maria@example.org',
  'Maria for how she calmed the customer down',
  'order 88123',
  'Maria\nKerrigan',
  '=cmd',
  'x'.repeat(41),
])('%j is none, and is not kept', async (name) => {
  expect(isName(name)).toBe(false);
  await expect(kudosAnswers['kudos.give'](thanks(name), ASKER)).rejects.toThrow();
  expect(await listed()).toEqual([]);
});

test('thanks are erased when the user says so, and with time', async () => {
  await kudosAnswers['kudos.give'](thanks('Maria'), ASKER);
  expect(await eraseOld(kept.store as Store, '2020-01-01T00:00:00.000Z')).toBe(0);
  expect(await eraseOld(kept.store as Store, '2100-01-01T00:00:00.000Z')).toBe(1);
  await kudosAnswers['kudos.give'](thanks('Maria'), ASKER);
  expect((await kudosAnswers['kudos.erase']({ which: 'given' }, ASKER)).erased).toBe(1);
  expect(await listed()).toEqual([]);
});

test('alone there is no team whose thanks could be looked at', async () => {
  expect(await kudosAnswers['kudos.team']({}, ASKER)).toEqual({ team: null });
  expect(await kudosAnswers['kudos.received']({}, ASKER)).toEqual({ received: null });
  expect(await kudosAnswers['kudos.news']({}, ASKER)).toEqual({ colleagues: [], received: [] });
});
