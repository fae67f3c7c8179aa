import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test } from 'vitest';
import { templateEntry } from '../../../test/support/packs.ts';
import type { ShelfEntry, ShelfKind } from '../../packs.ts';
import type { Store } from '../store.ts';
import { doneImports, doSteps, type Shelf, takeBackHalves, undoSteps } from './imports.ts';
import type { Step } from './plan.ts';

PouchDB.plugin(memory);

let store: Store;
let kept: Map<string, ShelfEntry>;
/** Writes that are let through before one fails. */
let left: number;

const shelf: Shelf = {
  list: async (kind) => [...kept.values()].filter((entry) => entry.kind === kind),
  place: async () => '',
  holds: async () => true,
  write: async (kind, changes) => {
    for (const { id, body } of changes) {
      if (left <= 0) throw new Error('no room');
      left -= 1;
      if (body) kept.set(`${kind}:${id}`, { kind, id, body });
      else kept.delete(`${kind}:${id}`);
    }
  },
};

const step = (kind: ShelfKind, id: string, before: string | null, after: string | null): Step => ({
  kind,
  id,
  before: before === null ? null : templateEntry(id, { body: before }).body,
  after: after === null ? null : templateEntry(id, { body: after }).body,
});
const STEPS = [
  step('template', 'new', null, 'Hello'),
  step('template', 'other', 'Old words', 'New words'),
  step('voice', 'gone', 'Old', null),
];
const NAMED = { id: 'one', name: 'Larch & Lane', at: '2026-11-22T10:00:00.000Z' };

beforeEach(() => {
  store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
  left = Number.POSITIVE_INFINITY;
  kept = new Map();
  for (const { kind, id, before } of STEPS) if (before) kept.set(`${kind}:${id}`, { kind, id, body: before });
});

const texts = () => Object.fromEntries([...kept].map(([name, { body }]) => [name, body.body]));
const OLD = { 'template:other': 'Old words', 'voice:gone': 'Old' };
const NEW = { 'template:new': 'Hello', 'template:other': 'New words' };

test('all is taken, counted and listed', async () => {
  const done = await doSteps(store, shelf, NAMED, STEPS);
  expect(texts()).toEqual(NEW);
  expect(done).toEqual({ ...NAMED, counts: { added: 1, changed: 1, removed: 1 }, undone: false, until: null });
  expect(await doneImports(store)).toEqual([done]);
});

test.each([0, 1, 2])('[S13] a write that fails after %i others leaves all as it was', async (through) => {
  left = through;
  const failing = { ...shelf, write: failsOnce(shelf.write) };
  await expect(doSteps(store, failing, NAMED, STEPS)).rejects.toThrow('no room');
  expect(texts()).toEqual(OLD);
  expect(await doneImports(store)).toEqual([]);
});

/** After the failure there is room again, as when a database was busy. */
function failsOnce(write: Shelf['write']): Shelf['write'] {
  return async (...given) => {
    try {
      await write(...given);
    } catch (error) {
      left = Number.POSITIVE_INFINITY;
      throw error;
    }
  };
}

test.each([0, 1, 2])('[S17] stopped after %i writes: whoever comes next finds the old state', async (through) => {
  let written = 0;
  const stopped: Shelf = {
    ...shelf,
    write: async (kind, changes) => {
      for (const change of changes) {
        if (written === through) return new Promise(() => undefined);
        written += 1;
        await shelf.write(kind, [change], null);
      }
    },
  };
  void doSteps(store, stopped, NAMED, STEPS);
  await expect.poll(() => written).toBe(through);
  await expect.poll(() => takeBackHalves(store, shelf)).toBe(1);
  expect(texts()).toEqual(OLD);
  expect(await takeBackHalves(store, shelf)).toBe(0);
});

test('undone, all is as it was before; once only', async () => {
  await doSteps(store, shelf, NAMED, STEPS);
  expect(await undoSteps(store, shelf, 'one', '2026-11-22T11:00:00.000Z')).toEqual({ kept: 0, left: 0 });
  expect(texts()).toEqual(OLD);
  expect((await doneImports(store)).map(({ id, undone, counts }) => [id, undone, counts.added])).toEqual([
    ['one', true, 1],
  ]);
  expect(await undoSteps(store, shelf, 'one', '2026-11-22T12:00:00.000Z')).toEqual({ kept: 0, left: 0 });
  expect(texts()).toEqual(OLD);
});

test('what was changed since the import stays when it is undone', async () => {
  await doSteps(store, shelf, NAMED, STEPS);
  kept.set('template:new', templateEntry('new', { body: 'My own words' }));
  expect(await undoSteps(store, shelf, 'one', '2026-11-22T11:00:00.000Z')).toEqual({ kept: 1, left: 0 });
  expect(texts()).toEqual({ ...OLD, 'template:new': 'My own words' });
});

test('the oldest imports go, the newest five can be undone', async () => {
  for (let day = 1; day <= 7; day += 1)
    await doSteps(store, shelf, { id: `day-${day}`, name: 'x', at: `2026-11-0${day}T10:00:00.000Z` }, []);
  expect((await doneImports(store)).map(({ id }) => id)).toEqual(['day-7', 'day-6', 'day-5', 'day-4', 'day-3']);
});
