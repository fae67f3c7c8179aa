/** The database in the browser. Whoever imports this is its owner: the background, and nobody else. */
import idb from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';

PouchDB.plugin(idb);

/** A database, whatever keeps it: the browser here, memory in tests. */
export type Store = PouchDB;

let kept: Store | null = null;

/**
 * Follow-ups, gestures, outcomes, customers' preferences. A handle and nothing more: it may be opened anew at any time.
 * Old versions of a document go as soon as there is a newer one, so that what is erased is gone.
 */
export function store(): Store {
  kept ??= new PouchDB('attune', { adapter: 'idb', auto_compaction: true });
  return kept;
}

/** Erases the whole database, old versions and all; the next call opens an empty one. */
export async function destroyStore(): Promise<void> {
  const gone = store();
  kept = null;
  await gone.destroy();
}
