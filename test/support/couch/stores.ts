/** The three databases of one browser, in memory. */
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import type { Stores } from '../../../lib/team/sync/round.ts';

PouchDB.plugin(memory);

const empty = () => new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });

export function browserStores(): Stores {
  const stores: Stores = {
    own: empty(),
    shared: empty(),
    out: empty(),
    async anew() {
      await stores.shared.destroy();
      stores.shared = empty();
    },
  };
  return stores;
}
