import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
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
  ticket: id,
});

test('the same gesture pressed in two tabs of a ticket is one; let go, it can be offered again', async () => {
  const ledger = new Ledger(store);
  const [one, other] = [wanted(500), wanted(500)].map((each) => ({ ...each, ticket: 'A-1' }));
  if (!one || !other) throw new Error('There are two.');
  const refused = await Promise.all([one, other].map((each) => ledger.reserve(each, LIMITS, POLICY)));
  expect(refused).toEqual([null, 'already']);
  expect(await ledger.entries()).toHaveLength(1);
  await ledger.settle(one.id, 'released');
  expect(await ledger.reserve(other, LIMITS, POLICY)).toBeNull();
  const elsewhere = { ...wanted(500), ticket: 'A-1', helpdesk: 'https://other.example' };
  await ledger.reserve({ ...elsewhere, id: crypto.randomUUID(), ticket: 'A-2' }, LIMITS, POLICY);
  const twin = { ...wanted(500), ticket: 'A-2', helpdesk: 'https://desk.example' };
  expect(await ledger.reserve(twin, LIMITS, POLICY)).toBeNull();
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

describe('the disk is full while a gesture is noted', () => {
  const full = () => Object.assign(new Error('Encountered full disk'), { name: 'QuotaExceededError' });

  test('nothing is counted, what was kept still is, and the next press counts once', async () => {
    const ledger = new Ledger(store);
    const [kept, lost] = [wanted(500), wanted(700)];
    await ledger.reserve(kept, LIMITS, POLICY);
    const noRoom = vi.spyOn(store, 'put').mockRejectedValue(full());
    await expect(ledger.reserve(lost, LIMITS, POLICY)).rejects.toThrow('no room left');
    await expect(ledger.settle(kept.id, 'given')).rejects.toThrow();
    expect(await ledger.entries()).toMatchObject([{ id: kept.id, state: 'reserved' }]);
    noRoom.mockRestore();
    expect(await ledger.reserve({ ...lost, id: crypto.randomUUID() }, LIMITS, POLICY)).toBeNull();
    expect(await ledger.settle(kept.id, 'given')).toBe(true);
    expect((await new Ledger(store).entries()).map(({ amount }) => amount).sort()).toEqual([500, 700]);
  });

  test('what was written although an error was told is not counted again by the next press', async () => {
    const ledger = new Ledger(store);
    const one = { ...wanted(700), ticket: 'A-9' };
    const put = store.put.bind(store);
    const halfway = vi.spyOn(store, 'put').mockImplementation((async (doc: { _id: string }) => {
      await put(doc);
      throw full();
    }) as never);
    await expect(ledger.reserve(one, LIMITS, POLICY)).rejects.toThrow('no room left');
    halfway.mockRestore();
    expect(await ledger.reserve({ ...one, id: crypto.randomUUID() }, LIMITS, POLICY)).toBe('already');
    expect(await new Ledger(store).entries()).toHaveLength(1);
  });
});
