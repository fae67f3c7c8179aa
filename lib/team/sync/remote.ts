/** A database on the team's server. */
import http from 'pouchdb-adapter-http';
import PouchDB from 'pouchdb-core';
import replication from 'pouchdb-replication';
import type { Store } from '../store.ts';
import type { Wire } from './wire.ts';

PouchDB.plugin(http);
PouchDB.plugin(replication);

/** A handle; nothing is asked of the server until it is used, and nothing is made there. */
export function remote(wire: Wire, database: string): Store {
  const far = new PouchDB(`${wire.server}/${database}`, { adapter: 'http', skip_setup: true, fetch: wire.fetch });
  return Object.assign(far, { info: lastingInfo(far.info.bind(far)) });
}

/**
 * Replication asks for the size of its source after each batch, for a progress that we do not show, and listens to no failure of
 * that: the size that was known before is good enough.
 */
function lastingInfo<Info>(ask: () => Promise<Info>): () => Promise<Info> {
  let known: Info | null = null;
  return () =>
    ask().then(
      (info) => {
        known = info;
        return info;
      },
      (error: unknown) => {
        if (known === null) throw error;
        return known;
      },
    );
}
