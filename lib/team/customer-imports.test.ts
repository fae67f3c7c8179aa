import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test } from 'vitest';
import { importCustomers, lastImport, undoPart } from './customer-imports.ts';
import { cardFor, eraseCustomer, markCustomer, notePreferences } from './customers.ts';
import type { Store } from './store.ts';

PouchDB.plugin(memory);

const [KIM, ANA, LEO] = ['ab12', 'cd34', 'ef56'] as const;
const FIRST = '2026-11-20T10:00:00.000Z';
const AGAIN = '2026-11-22T10:00:00.000Z';

let store: Store;
beforeEach(() => {
  store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
});

async function undoImport(of: Store, id: string): Promise<number> {
  let undone = 0;
  for (let from: string | null = ''; from !== null; ) {
    const part: { undone: number; next: string | null } = await undoPart(of, id, from);
    undone += part.undone;
    from = part.next;
  }
  return undone;
}

const preferencesOf = async (customer: string) => (await cardFor(store, customer))?.preferences;

test('[W2] [E3] what a file says is noted beside what is known; what a customer has said stands', async () => {
  await notePreferences(store, KIM, { channel: 'chat' }, 'said');
  await importCustomers(store, 'one', [{ customer: KIM, change: { channel: 'phone', address: 'Kim' } }], FIRST);
  expect(await preferencesOf(KIM)).toMatchObject({
    channel: { value: 'chat', from: 'said' },
    address: { value: 'Kim', from: 'import', at: FIRST },
  });
  expect(await lastImport(store)).toEqual({ id: 'one', at: FIRST, customers: 1 });
});

test('taken back, everything is as it was before, and what was noted since stays', async () => {
  await importCustomers(store, 'old', [{ customer: ANA, change: { address: 'Ana' } }], FIRST);
  await notePreferences(store, KIM, { gifts: false }, 'said');
  await importCustomers(
    store,
    'new',
    [
      { customer: KIM, change: { channel: 'phone' } },
      { customer: ANA, change: { address: 'Ms Ana' } },
      { customer: LEO, change: { calls: false } },
    ],
    AGAIN,
  );
  await notePreferences(store, KIM, { marketing: false }, 'asked');
  expect(await undoImport(store, 'new')).toBe(3);
  const kim = await preferencesOf(KIM);
  expect(kim).toMatchObject({ channel: null, gifts: { value: false }, marketing: { value: false } });
  expect((await preferencesOf(ANA))?.address).toEqual({ value: 'Ana', from: 'import', at: FIRST });
  expect(await cardFor(store, LEO)).toBeNull();
  expect(await lastImport(store)).toBeNull();
});

test('the same part twice, as after a stopped background, counts once and is taken back whole', async () => {
  const part = [{ customer: KIM, change: { address: 'Kim' } }];
  await importCustomers(store, 'one', part, FIRST);
  await importCustomers(store, 'one', part, AGAIN);
  expect(await lastImport(store)).toMatchObject({ customers: 1 });
  expect(await undoImport(store, 'one')).toBe(1);
  expect(await cardFor(store, KIM)).toBeNull();
});

test('a customer who recommends us stays known when an import is taken back', async () => {
  await importCustomers(store, 'one', [{ customer: KIM, change: { address: 'Kim' } }], FIRST);
  await markCustomer(store, KIM, 'advocate');
  await undoImport(store, 'one');
  expect(await cardFor(store, KIM)).toMatchObject({ advocate: true, preferences: { address: null } });
});

test('what an import keeps for the undoing goes with the customer who is erased', async () => {
  await importCustomers(store, 'one', [{ customer: KIM, change: { address: 'Kim' } }], FIRST);
  await eraseCustomer(store, KIM, ['customer']);
  expect(await undoImport(store, 'one')).toBe(0);
  expect(await cardFor(store, KIM)).toBeNull();
});

test('more customers than fit in one look are all taken back', async () => {
  const many = Array.from({ length: 1203 }, (_, at) => ({
    customer: at.toString(16).padStart(8, '0'),
    change: { calls: false },
  }));
  for (let from = 0; from < many.length; from += 500)
    await importCustomers(store, 'one', many.slice(from, from + 500), FIRST);
  expect(await lastImport(store)).toMatchObject({ customers: 1203 });
  expect(await undoImport(store, 'one')).toBe(1203);
  expect(await cardFor(store, '00000001')).toBeNull();
});
