/** The database as a whole: taken out, put back, gone. */
import type { Store } from './store.ts';

const LAST = '\uFFF0';

/** A document as it is taken out: without its revision, which belongs to one database. */
export type Taken = Record<string, unknown> & { _id: string };

async function rowsOf(store: Store, kinds: readonly string[]) {
  const found = await Promise.all(
    kinds.map((kind) => store.allDocs({ startkey: `${kind}:`, endkey: `${kind}:${LAST}`, include_docs: true })),
  );
  return found.flatMap(({ rows }) => rows.flatMap(({ doc }) => doc ?? []));
}

/** Every document of these kinds. */
export async function documentsOf(store: Store, kinds: readonly string[]): Promise<Taken[]> {
  const docs = await rowsOf(store, kinds);
  return docs.map(({ _rev, ...body }) => body);
}

/** How many documents of a kind there are. */
export async function countDocuments(store: Store, kind: string): Promise<number> {
  const { rows } = await store.allDocs({ startkey: `${kind}:`, endkey: `${kind}:${LAST}` });
  return rows.length;
}

/** Puts these documents in place of all there are of these kinds, in one write. @throws where any of them was not taken */
export async function replaceDocuments(
  store: Store,
  kinds: readonly string[],
  wanted: readonly Taken[],
): Promise<void> {
  const now = new Map((await rowsOf(store, kinds)).map(({ _id, _rev }) => [_id, _rev]));
  const kept = new Set(wanted.map(({ _id }) => _id));
  const gone = [...now].filter(([id]) => !kept.has(id)).map(([_id, _rev]) => ({ _id, _rev, _deleted: true }));
  const there = wanted.map((doc) => {
    const { _rev: _theirs, ...body } = doc;
    const rev = now.get(doc._id);
    return rev ? { ...body, _id: doc._id, _rev: rev } : body;
  });
  const results: object[] = await store.bulkDocs([...there, ...gone]);
  const refused = results.find((result) => 'error' in result);
  if (refused) throw Object.assign(new Error('A document was not taken.'), refused);
}
