import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test } from 'vitest';
import { scenario as cake } from '../training/scenarios/wrong-cake.ts';
import { readLog } from './log.ts';
import { giveScenario, takeBackScenario, teamScenarios } from './scenarios.ts';
import type { Store } from './store.ts';

PouchDB.plugin(memory);

let store: Store;
beforeEach(() => {
  store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
});

const at = (second: number) => ({ by: 'ida', at: `2026-11-23T09:00:0${second}.000Z` });

test('what is given is there for all, a later version stands in its place, and taken back it is gone', async () => {
  await giveScenario(store, cake, at(1));
  await giveScenario(store, cake, at(2));
  await giveScenario(store, { ...cake, title: 'The name on the cake' }, at(3));
  expect(await teamScenarios(store)).toEqual([{ ...cake, title: 'The name on the cake' }]);
  await takeBackScenario(store, cake.id, at(4));
  await takeBackScenario(store, cake.id, at(5));
  expect(await teamScenarios(store)).toEqual([]);
  await giveScenario(store, cake, at(6));
  expect(await teamScenarios(store)).toEqual([cake]);
  expect((await readLog(store)).map(({ did, name, parts }) => [did, name, parts])).toEqual([
    ['made', cake.title, []],
    ['removed', 'The name on the cake', []],
    ['changed', 'The name on the cake', ['title']],
    ['made', cake.title, []],
  ]);
});

test('[S13] what is no scenario is not given, and what another hand has written harms no other', async () => {
  await expect(giveScenario(store, { ...cake, turns: {} }, at(1))).rejects.toThrow();
  await giveScenario(store, cake, at(2));
  await store.put({ _id: 'scenario:later', version: 9 } as { _id: string });
  await store.put({ ...cake, _id: 'scenario:<img src=x>', id: '<img src=x>' } as { _id: string });
  expect(await teamScenarios(store)).toEqual([cake]);
});
