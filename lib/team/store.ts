/** The databases in the browser. Whoever imports this is their owner: the background, and nobody else. */
import idb from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import { reopening } from './reopening.ts';

PouchDB.plugin(idb);

/** A database, whatever keeps it: the browser here, memory in tests. */
export type Store = PouchDB;

const opened = new Map<string, Store>();

/** Old versions of a document go as soon as there is a newer one, so that what is erased is gone. */
function open(name: string): Store {
  const kept = opened.get(name) ?? reopening(() => new PouchDB(name, { adapter: 'idb', auto_compaction: true }));
  opened.set(name, kept);
  return kept;
}

/**
 * Follow-ups, gestures, outcomes, customers' preferences. It is never replicated. A handle and nothing more: it may be
 * opened anew at any time.
 */
export const store = (): Store => open('attune');

/** The replica of what the team shares; nothing of this machine's own is in it. */
export const replica = (): Store => open('attune-team');

/** What this browser tells its team, on its way there. */
export const outbox = (): Store => open('attune-out');

/** Gives up the replica of what the team shares; the next call opens an empty one. */
export async function dropReplica(): Promise<void> {
  const gone = open('attune-team');
  opened.delete('attune-team');
  await gone.destroy();
}

/** Forgets what came from the team, and what was on its way to it. */
export async function dropTeamStores(): Promise<void> {
  for (const name of ['attune-team', 'attune-out']) {
    const gone = open(name);
    opened.delete(name);
    await gone.destroy();
  }
}

/** Erases the whole database, old versions and all; the next call opens an empty one. */
export async function destroyStore(): Promise<void> {
  const gone = store();
  opened.delete('attune');
  await gone.destroy();
}
