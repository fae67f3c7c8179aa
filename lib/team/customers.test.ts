import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test } from 'vitest';
import { isStale } from '../customers.ts';
import { cardFor, eraseCustomer, markCustomer, notePreferences } from './customers.ts';
import { eraseOld } from './retention.ts';
import type { Store } from './store.ts';

PouchDB.plugin(memory);

const KIM = 'ab12';
let store: Store;
beforeEach(() => {
  store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
});

test('[G3] what a customer likes is kept with its source and time, and taken away again', async () => {
  expect(await cardFor(store, KIM)).toBeNull();
  const { preferences } = await notePreferences(store, KIM, { likes: ['handwritten_note'], marketing: false }, 'asked');
  expect(preferences.likes).toMatchObject({ value: ['handwritten_note'], from: 'asked' });
  expect(preferences.channel).toBeNull();
  await notePreferences(store, KIM, { likes: null }, 'agent');
  const card = await cardFor(store, KIM);
  expect(card?.preferences.likes).toBeNull();
  expect(card?.preferences.marketing).toMatchObject({ value: false, from: 'asked' });
});

test('two agents who note different things at the same time both keep theirs', async () => {
  await Promise.all([
    notePreferences(store, KIM, { channel: 'phone' }, 'said'),
    notePreferences(store, KIM, { needs: ['large_print'] }, 'agent'),
    markCustomer(store, KIM, 'idea'),
    markCustomer(store, KIM, 'idea'),
    markCustomer(store, KIM, 'advocate'),
  ]);
  const card = await cardFor(store, KIM);
  expect(card).toMatchObject({ ideas: 2, advocate: true });
  expect(card?.preferences).toMatchObject({ channel: { value: 'phone' }, needs: { value: ['large_print'] } });
});

test('[G4] a preference ages', () => {
  const at = '2026-01-10T10:00:00.000Z';
  const one = { value: true, from: 'said', at } as const;
  expect(isStale(one, Date.parse('2026-04-10T10:00:00Z'))).toBe(false);
  expect(isStale(one, Date.parse('2026-06-10T10:00:00Z'))).toBe(true);
});

test('a card is forgotten when nothing was noted for long; a fresh word keeps it', async () => {
  await notePreferences(store, KIM, { gifts: false }, 'said');
  expect(await eraseOld(store, '2020-01-01T00:00:00.000Z')).toBe(0);
  expect(await eraseOld(store, '2100-01-01T00:00:00.000Z')).toBe(1);
  expect(await cardFor(store, KIM)).toBeNull();
});

test('a customer who is erased is not known any more; others are', async () => {
  await notePreferences(store, KIM, { gifts: false }, 'said');
  await notePreferences(store, 'cd34', { gifts: true }, 'said');
  expect(await eraseCustomer(store, KIM, ['customer'])).toBe(1);
  expect(await cardFor(store, KIM)).toBeNull();
  expect(await cardFor(store, 'cd34')).not.toBeNull();
});
