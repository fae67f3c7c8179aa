import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test } from 'vitest';
import type { Store } from '../../team/store.ts';
import { Ledger } from './ledger.ts';

PouchDB.plugin(memory);

let store: Store;
beforeEach(() => {
  store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
});

const POLICY = { period: 'month', zone: 'UTC', offerDays: 7 } as const;
const LIMITS = { amount: 5000, minutes: 600, team: null };

const wanted = (amount: number, id: string = crypto.randomUUID()) => ({
  id,
  agent: 'me',
  customer: 'ab12',
  gesture: 'credit_goodwill',
  kind: 'credit' as const,
  amount,
  minutes: 2,
  case: { causes: ['time' as const], fault: 'ours' as const, severity: 2 as const },
  ticket: 'A-1',
});

test('[C6] an agent’s allotment holds whatever is asked for at the same time, and in whichever order', async () => {
  const ledger = new Ledger(store);
  const amounts = [3000, 1500, 2500, 1000, 500, 4000, 700];
  const refused = await Promise.all(amounts.map((amount) => ledger.reserve(wanted(amount), LIMITS, POLICY)));
  const given = amounts.filter((_, at) => refused[at] === null);
  expect(given.reduce((sum, amount) => sum + amount, 0)).toBeLessThanOrEqual(LIMITS.amount);
  expect(refused).toContain('allotment');
  expect((await new Ledger(store).entries()).map(({ amount }) => amount).sort()).toEqual([...given].sort());
});

test('a gesture asked for again after the background was stopped in the middle is counted once', async () => {
  const one = wanted(2000);
  await new Ledger(store).reserve(one, LIMITS, POLICY);
  const later = new Ledger(store);
  expect(await later.reserve(one, LIMITS, POLICY)).toBeNull();
  expect(await later.settle(one.id, 'given')).toBe(true);
  expect(await new Ledger(store).settle(one.id, 'given')).toBe(true);
  expect(await new Ledger(store).entries()).toMatchObject([{ id: one.id, state: 'given', amount: 2000 }]);
});

test('what was let go makes room, and cannot be given any more', async () => {
  const ledger = new Ledger(store);
  const one = wanted(5000);
  expect(await ledger.reserve(one, LIMITS, POLICY)).toBeNull();
  expect(await ledger.reserve(wanted(1), LIMITS, POLICY)).toBe('allotment');
  expect(await ledger.settle(one.id, 'released')).toBe(true);
  expect(await ledger.settle(one.id, 'given')).toBe(false);
  expect(await ledger.reserve(wanted(5000), LIMITS, POLICY)).toBeNull();
});
