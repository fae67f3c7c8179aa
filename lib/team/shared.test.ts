import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test } from 'vitest';
import { BUILT_IN } from '../engine/gestures/policy/default.ts';
import type { Target } from '../shared.ts';
import { eraseOld } from './retention.ts';
import { type Shelf, sharedShelf } from './shared.ts';
import type { Store } from './store.ts';

PouchDB.plugin(memory);

let store: Store;
let clock: number;
let shelf: Shelf;
beforeEach(() => {
  store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
  clock = Date.parse('2026-11-22T10:00:00Z');
  shelf = sharedShelf(store, 'Noor', () => {
    clock += 1000;
    return new Date(clock).toISOString();
  });
});

const target = (name: string, share = 80): Target => ({
  version: 1,
  name,
  kind: 'recovery',
  minutes: null,
  share,
  days: 30,
});

test('what is saved is listed by name, and saving again replaces it', async () => {
  await shelf.save('target', 'b', target('Win them back'));
  await shelf.save('target', 'a', target('Answer fast'));
  await shelf.save('target', 'b', target('Win them back', 60));
  const { kept, broken } = await shelf.list('target');
  expect(kept.map(({ id, body }) => [id, body.name, body.share])).toEqual([
    ['a', 'Answer fast', 80],
    ['b', 'Win them back', 60],
  ]);
  expect(broken).toEqual([]);
  expect(await shelf.list('policy')).toEqual({ kept: [], broken: [] });
});

test('a policy goes through the policy’s own checks', async () => {
  await expect(shelf.save('policy', 'team', { ...BUILT_IN, goodwill: [900, 500, 100] })).rejects.toThrow(/goodwill/);
  await expect(shelf.save('policy', 'team', { ...BUILT_IN, currency: 'euro' })).rejects.toThrow(/currency/);
  expect(await shelf.find('policy', 'team')).toBeNull();
  await shelf.save('policy', 'team', BUILT_IN);
  expect(await shelf.find('policy', 'team')).toEqual(BUILT_IN);
});

test('the log says who made, changed and removed what, and which parts; the same again is no change', async () => {
  await shelf.save('target', 'a', target('Answer fast'));
  await shelf.save('target', 'a', target('Answer fast'));
  await shelf.save('target', 'a', target('Answer faster', 90));
  await shelf.remove('target', 'a');
  expect(await shelf.remove('target', 'a')).toBe(false);
  const changes = await shelf.changes();
  expect(changes.map(({ did, name, parts }) => [did, name, parts])).toEqual([
    ['removed', 'Answer faster', []],
    ['changed', 'Answer faster', ['name', 'share']],
    ['made', 'Answer fast', []],
  ]);
  expect(changes[0]).toMatchObject({ by: 'Noor', kind: 'target', id: 'a' });
});

test('what was removed can be made again', async () => {
  await shelf.save('target', 'a', target('Answer fast'));
  await shelf.remove('target', 'a');
  await shelf.save('target', 'a', target('Answer fast'));
  expect((await shelf.list('target')).kept).toHaveLength(1);
});

test('[S13] one that cannot be read is named, harms no other, and can be removed', async () => {
  await shelf.save('target', 'a', target('Answer fast'));
  const later = { _id: 'target:later', version: 2, name: 'From a newer version' };
  await store.put(later);
  expect(await shelf.list('target')).toMatchObject({ kept: [{ id: 'a' }], broken: ['later'] });
  expect(await shelf.find('target', 'later')).toBeNull();
  await shelf.remove('target', 'later');
  expect((await shelf.list('target')).broken).toEqual([]);
});

test('two leads who save at once both get an answer, and one of the two is kept whole', async () => {
  const other = sharedShelf(store, 'Ana');
  await Promise.all([shelf.save('target', 'a', target('Mine', 10)), other.save('target', 'a', target('Theirs', 20))]);
  const [one] = (await shelf.list('target')).kept;
  expect([target('Mine', 10), target('Theirs', 20)]).toContainEqual(one?.body);
});

test('the log is forgotten after its time, the settings are not', async () => {
  await shelf.save('target', 'a', target('Answer fast'));
  await eraseOld(store, '2027-06-01T00:00:00.000Z');
  expect(await shelf.changes()).toEqual([]);
  expect((await shelf.list('target')).kept).toHaveLength(1);
});
