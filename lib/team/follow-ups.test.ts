import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test } from 'vitest';
import type { FollowUp } from '../follow-ups.ts';
import { eraseCustomer } from './customers.ts';
import { editFollowUp, keepFollowUp, openFollowUps } from './follow-ups.ts';
import { eraseOld } from './retention.ts';
import type { Store } from './store.ts';

PouchDB.plugin(memory);

let store: Store;
beforeEach(() => {
  store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
});

const made = (change: Partial<FollowUp> = {}): FollowUp => ({
  id: crypto.randomUUID(),
  promised: 'call',
  due: '2026-11-24T10:00:00.000Z',
  zone: 'Europe/Berlin',
  state: 'open',
  snoozed: 0,
  helpdesk: 'https://desk.example',
  ticket: '4711',
  page: 'https://desk.example/tickets/4711',
  customer: 'ab12',
  made: '2026-11-22T10:00:00.000Z',
  closed: null,
  ...change,
});

test('[W5] a follow-up asked for twice, also at the same time, is kept once, as it was first', async () => {
  const one = made();
  const twice = await Promise.all([keepFollowUp(store, one), keepFollowUp(store, { ...one, ticket: '1' })]);
  expect(twice[0]).toEqual(twice[1]);
  expect(await openFollowUps(store)).toHaveLength(1);
});

test('the one due first stands first', async () => {
  const days = ['2026-12-01', '2026-11-20', '2026-11-30'];
  for (const day of days) await keepFollowUp(store, made({ due: `${day}T09:00:00.000Z` }));
  expect((await openFollowUps(store)).map(({ due }) => due.slice(0, 10))).toEqual([...days].sort());
});

test('it is put off, done, and open again; the same wish twice counts once', async () => {
  const { id } = await keepFollowUp(store, made());
  const later = { due: '2026-11-25T10:00:00.000Z' };
  await editFollowUp(store, id, later);
  expect(await editFollowUp(store, id, later)).toMatchObject({ ...later, snoozed: 1 });
  const { closed } = await editFollowUp(store, id, { state: 'done' });
  expect(closed).not.toBeNull();
  expect(await editFollowUp(store, id, { state: 'done' })).toMatchObject({ closed });
  expect(await openFollowUps(store)).toEqual([]);
  await editFollowUp(store, id, { state: 'open' });
  expect(await openFollowUps(store)).toMatchObject([{ id, state: 'open', closed: null }]);
});

test('two changes at the same time are both made', async () => {
  const { id } = await keepFollowUp(store, made());
  await Promise.all([
    editFollowUp(store, id, { due: '2026-11-25T10:00:00.000Z' }),
    editFollowUp(store, id, { due: '2026-11-26T10:00:00.000Z' }),
  ]);
  expect((await openFollowUps(store))[0]?.snoozed).toBe(2);
});

test('what is erased is gone, old versions and all; the others stay', async () => {
  const { id } = await keepFollowUp(store, made());
  await keepFollowUp(store, made({ customer: 'cd34' }));
  await editFollowUp(store, id, { due: '2026-11-25T10:00:00.000Z' });
  const before = await store.get(`followup:${id}`);
  expect(await eraseCustomer(store, 'ab12', ['customer', 'followup'])).toBe(1);
  expect(await openFollowUps(store)).toMatchObject([{ customer: 'cd34' }]);
  await expect(store.get(`followup:${id}`, { rev: before._rev })).rejects.toThrow();
});

test('closed ones are forgotten after their time, open ones never', async () => {
  const { id } = await keepFollowUp(store, made());
  await keepFollowUp(store, made());
  await editFollowUp(store, id, { state: 'done' });
  expect(await eraseOld(store, '2020-01-01T00:00:00.000Z')).toBe(0);
  expect(await eraseOld(store, '2100-01-01T00:00:00.000Z')).toBe(1);
  expect(await openFollowUps(store)).toHaveLength(1);
});

test('a follow-up that is not there cannot be changed', async () => {
  await expect(editFollowUp(store, crypto.randomUUID(), { state: 'done' })).rejects.toThrow();
});
