import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import replication from 'pouchdb-replication';
import { expect, test, vi } from 'vitest';
import { reopening } from './reopening.ts';
import type { Store } from './store.ts';

PouchDB.plugin(memory);
PouchDB.plugin(replication);

const closed = Object.assign(new Error('The database connection is closing.'), { name: 'InvalidStateError' });

/** The same documents under every connection; the first breaks when it is told to. */
function connections() {
  const name = crypto.randomUUID();
  const made: Store[] = [];
  const open = () => {
    const store: Store = new PouchDB(name, { adapter: 'memory', auto_compaction: true });
    made.push(store);
    return store;
  };
  return { open, made };
}

test('[S15] once its connection is closed, it is opened anew, once for all who wait', async () => {
  const { open, made } = connections();
  const store = reopening(open);
  await store.put({ _id: 'one:1' });
  const [first] = made;
  if (!first) throw new Error('It was opened.');
  for (const step of ['get', 'put', 'allDocs', 'info'] as const) vi.spyOn(first, step).mockRejectedValue(closed);
  const [one, all] = await Promise.all([
    store.get('one:1'),
    store.allDocs({ startkey: 'one:', endkey: 'one:\uFFF0' }),
    store.put({ _id: 'one:2' }),
  ]);
  expect(one._id).toBe('one:1');
  expect(all.rows.length).toBeGreaterThan(0);
  expect((await store.info()).doc_count).toBe(2);
  expect(made).toHaveLength(2);
});

test('[S15] where there is no room, it is told, and what was opened meanwhile is opened anew once there is', async () => {
  const { open, made } = connections();
  const store = reopening(open);
  await store.put({ _id: 'one:1' });
  const full = Object.assign(new Error('unknown'), { status: 500, name: 'abort', reason: 'QuotaExceededError' });
  const stuck = (one: Store) =>
    vi.spyOn(one, 'put').mockRejectedValue(full) && vi.spyOn(one, 'get').mockRejectedValue(full);
  const push = made.push.bind(made);
  for (const one of made) stuck(one);
  made.push = (one) => stuck(one) && push(one);
  await expect(store.put({ _id: 'one:2' })).rejects.toBe(full);
  made.push = push;
  expect((await store.get('one:1'))._id).toBe('one:1');
  await store.put({ _id: 'one:2' });
  expect((await store.info()).doc_count).toBe(2);
});

test('what else goes wrong is passed on, and tried once', async () => {
  const { open, made } = connections();
  const store = reopening(open);
  await expect(store.get('one:none')).rejects.toMatchObject({ status: 404 });
  expect(made).toHaveLength(1);
});

test('it can be replicated, and erased', async () => {
  const [from, into] = [reopening(connections().open), reopening(connections().open)];
  await from.put({ _id: 'one:1' });
  expect((await into.replicate.from(from, { batch_size: 10, batches_limit: 1 })).docs_written).toBe(1);
  expect((await into.get('one:1'))._id).toBe('one:1');
  await into.destroy();
});
