import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { all, change, put, putOnce } from './documents.ts';
import type { Store } from './store.ts';

PouchDB.plugin(memory);

/** As PouchDB tells that IndexedDB has refused a write. */
const FULL = Object.assign(new Error('QuotaExceededError'), {
  status: 500,
  name: 'indexed_db_went_bad',
  reason: 'QuotaExceededError',
});

let store: Store;
beforeEach(() => {
  store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
});

const ids = async (kind: string) => (await all(store, kind)).map(({ id }) => id);
const ended = (day: number) => `2026-${String(1 + Math.floor(day / 28)).padStart(2, '0')}-${10 + (day % 28)}`;

async function outcomes(many: number): Promise<void> {
  await store.bulkDocs(Array.from({ length: many }, (_, day) => ({ _id: `outcome:${day}`, at: ended(day) })));
}

/** The browser gives no room for so many writes. */
function refuse(times: number): void {
  const { put: real } = store;
  let left = times;
  vi.spyOn(store, 'put').mockImplementation(((doc: never) => {
    left -= 1;
    return left >= 0 ? Promise.reject(FULL) : real.call(store, doc);
  }) as never);
}

test('[S15] no room: the oldest ended tickets go first, and what was to be written is', async () => {
  await outcomes(120);
  refuse(1);
  await put(store, 'followup', 'call', { due: 'Friday' });
  expect(await all(store, 'followup')).toEqual([{ id: 'call', body: { due: 'Friday' } }]);
  expect((await ids('outcome')).sort()).toEqual(Array.from({ length: 20 }, (_, at) => String(100 + at)).sort());
});

test('[S15] no room even then, or nothing that can be missed: told, and all that was there still is', async () => {
  await putOnce(store, 'followup', 'call', { due: 'Friday' });
  refuse(9);
  const tries = [
    () => putOnce(store, 'followup', 'card', { due: 'Monday' }),
    () => change(store, 'followup', 'call', () => ({ due: 'Sunday' })),
  ];
  for (const attempt of tries) await expect(attempt()).rejects.toThrow(/no room left.*still is/);
  await outcomes(3);
  await expect(tries[0]?.()).rejects.toThrow(/no room left/);
  expect(await all(store, 'followup')).toEqual([{ id: 'call', body: { due: 'Friday' } }]);
});

test('[S15] what fails for another reason fails as it is, and nothing is erased for it', async () => {
  await outcomes(3);
  vi.spyOn(store, 'put').mockRejectedValue(new Error('The disk is on fire.'));
  await expect(put(store, 'followup', 'call', {})).rejects.toThrow('on fire');
  expect(await ids('outcome')).toHaveLength(3);
});
