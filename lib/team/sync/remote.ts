/** A database on the team's server. */
import http from 'pouchdb-adapter-http';
import PouchDB from 'pouchdb-core';
import replication from 'pouchdb-replication';
import type { Store } from '../store.ts';
import type { Wire } from './wire.ts';

PouchDB.plugin(http);
PouchDB.plugin(replication);

/** A handle; nothing is asked of the server until it is used, and nothing is made there. */
export const remote = (wire: Wire, database: string): Store =>
  new PouchDB(`${wire.server}/${database}`, { adapter: 'http', skip_setup: true, fetch: wire.fetch });
