/** The three databases of one browser, in memory. */
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import type { Stores } from '../../../lib/team/sync/round.ts';

PouchDB.plugin(memory);

const empty = () => new PouchDB(crypto.randomUUID(), { adapter: 'memory', auto_compaction: true });

export const browserStores = (): Stores => ({ own: empty(), shared: empty(), out: empty() });
