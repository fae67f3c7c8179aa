import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { manyEntries } from '../../test/bench/support/ledger.ts';
import { erase } from './documents.ts';
import { keepGesture, listGestures, markGesture } from './ledger.ts';
import { dropLedgerPage, readLedger } from './ledger-page.ts';
import type { Store } from './store.ts';

PouchDB.plugin(memory);

const NOW = Date.parse('2026-11-22T10:00:00.000Z');
const [FRESH, ...MANY] = manyEntries(121, NOW).map((entry) => ({ ...entry, ticket: `t-${entry.id}` }));

let store: Store;
beforeEach(async () => {
  store = new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });
  await store.bulkDocs(MANY.map(({ id, ...body }) => ({ _id: `gesture:${id}`, ...body })));
  await readLedger(store);
});

const sorted = async (from: Promise<{ id: string }[]>) => (await from).sort((a, b) => a.id.localeCompare(b.id));
const page = () =>
  store.get<{ text: string }>('_local/ledger').then(
    ({ text }) => text,
    () => null,
  );
const same = async () => expect(await sorted(readLedger(store))).toEqual(await sorted(listGestures(store)));

test('it says what the documents say, whatever has been written, marked and erased since', async () => {
  const documents = vi.spyOn(store, 'allDocs');
  await readLedger(store);
  expect(documents).not.toHaveBeenCalled();
  if (FRESH) await keepGesture(store, FRESH);
  await same();
  await markGesture(store, MANY[3]?.id ?? '', 'released');
  await same();
  await erase(store, 'gesture', (_, id) => id === MANY[5]?.id);
  await same();
});

test('[S23] what is erased stands nowhere once the ledger is read again, or at once where it is dropped', async () => {
  const gone = MANY[5];
  expect(await page()).toContain(`t-${gone?.id}"`);
  await erase(store, 'gesture', (_, id) => id === gone?.id);
  await readLedger(store);
  expect(await page()).not.toContain(`t-${gone?.id}"`);
  await dropLedgerPage(store);
  expect(await page()).toBeNull();
  await same();
});

test('one that cannot be read, or that another version wrote, is passed over and written anew', async () => {
  for (const wrong of [{ text: '[{"id": "half' }, { version: 2 }]) {
    const kept = await store.get<object>('_local/ledger');
    await store.put({ ...kept, ...wrong });
    await same();
    await same();
  }
});

test('where there is no room for it, the ledger is read all the same', async () => {
  await dropLedgerPage(store);
  vi.spyOn(store, 'put').mockRejectedValue(Object.assign(new Error('QuotaExceededError'), { status: 500 }));
  await same();
});
