/** Purging, as CouchDB does it and PouchDB in memory cannot: nothing is left of what was purged, not even the note that it is gone. */
import type { Store } from '../../../lib/team/store.ts';

interface Raw {
  changes(options: object): Promise<{ last_seq: number; results: { id: string; changes: { rev: string }[] }[] }>;
  get(id: string, options: object): Promise<object>;
  put(doc: object): Promise<{ rev: string }>;
  remove(id: string, rev: string): Promise<unknown>;
  bulkDocs(docs: readonly object[], options: object): Promise<unknown>;
  destroy(): Promise<void>;
}

/** Takes a database apart, and puts it together in an empty one without these revisions; what is numbered goes on from there. */
export async function withoutRevisions(store: Store, purged: Readonly<Record<string, readonly string[]>>) {
  const raw = store as unknown as Raw;
  const { results, last_seq } = await raw.changes({ since: 0, style: 'all_docs' });
  const docs: object[] = [];
  for (const { id, changes } of results)
    for (const { rev } of changes) if (!purged[id]?.includes(rev)) docs.push(await raw.get(id, { rev, revs: true }));
  await raw.destroy();
  return {
    async into(empty: Store): Promise<void> {
      const fresh = empty as unknown as Raw;
      let pad = await fresh.put({ _id: 'pad' });
      for (let seq = 1; seq < last_seq; seq += 1) pad = await fresh.put({ _id: 'pad', _rev: pad.rev } as object);
      await fresh.remove('pad', pad.rev);
      await fresh.bulkDocs(docs, { new_edits: false });
    },
  };
}
