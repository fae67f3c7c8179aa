/** Documents by kind: `kind:id`. Each step may be taken twice, for the background may be stopped after it and before its answer. */
import { lifeNow } from './lives.ts';
import type { Store } from './store.ts';
import { kindOf, SHARED_KINDS } from './sync/kinds.ts';

/** Sorts after every id. */
const LAST = '\uFFF0';

/** The browser gives us no more room on its disk. */
class NoRoom extends Error {
  override readonly name = 'NoRoom';
  override readonly message =
    'The browser has no room left for this. All that was there still is: erase something under Data, or make room on the disk.';
}

const saysFull = (words: unknown): boolean => typeof words === 'string' && /quota/i.test(words);

/** Whether the browser gives no more room. PouchDB passes on what its database says, under a name of its own. */
export function isFull(error: unknown): boolean {
  if (error instanceof NoRoom) return true;
  const { name, message, reason } = (error ?? {}) as Record<string, unknown>;
  return [name, message, reason].some(saysFull);
}

/** What can best be missed where there is no room: how tickets went, the oldest first. */
const MISSED = 'outcome';
/** So many go at once: room for what is to be written, and for a while. */
const PRUNED = 100;

/** Erases the oldest outcomes. False where there are none. */
async function prune(store: Store): Promise<boolean> {
  const kept = await all<{ at?: string }>(store, MISSED);
  const oldest = kept.sort((one, other) => String(one.body.at).localeCompare(String(other.body.at))).slice(0, PRUNED);
  const gone = new Set(oldest.map(({ id }) => id));
  return (await erase(store, MISSED, (_body, id) => gone.has(id))) > 0;
}

/** Kinds that may have been erased everywhere; an order to do so stays. */
const ERASABLE: ReadonlySet<string> = new Set(SHARED_KINDS.filter((kind) => kind !== 'purge'));

/** Writes; where there is no room, makes some and tries once more. @throws NoRoom where that does not help */
async function write<Body extends object>(store: Store, given: Body & { _id: string; _rev?: string }): Promise<void> {
  const life = ERASABLE.has(kindOf(given._id)) ? await lifeNow(store, given._id) : 1;
  const body = life > 1 ? { ...given, life } : given;
  try {
    await store.put(body);
  } catch (error) {
    if (!isFull(error)) throw error;
    if (!(await prune(store).catch(() => false))) throw new NoRoom();
    await store.put(body).catch((again: unknown) => {
      throw isFull(again) ? new NoRoom() : again;
    });
  }
}

const isStatus = (error: unknown, status: number): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === status;

type Kept<Body> = Body & { _id: string; _rev: string; life?: number };

const bodyOf = <Body extends object>({ _id, _rev, life: _life, ...body }: Kept<Body>): Body => body as unknown as Body;

const rangeOf = (kind: string) => ({ startkey: `${kind}:`, endkey: `${kind}:${LAST}`, include_docs: true }) as const;

/** The document, or null where there is none. */
export async function find<Body extends object>(store: Store, kind: string, id: string): Promise<Body | null> {
  try {
    return bodyOf(await store.get<Body>(`${kind}:${id}`));
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}

/** Puts a document where there is none of its id yet. Returns the one that is kept then: this one, or the one before. */
export async function putOnce<Body extends object>(store: Store, kind: string, id: string, body: Body): Promise<Body> {
  try {
    await write(store, { ...body, _id: `${kind}:${id}` });
    return body;
  } catch (error) {
    const before = isStatus(error, 409) ? await find<Body>(store, kind, id) : null;
    if (before) return before;
    throw error;
  }
}

/** Puts a document in place of that of the same id, or as a new one. */
export async function put<Body extends object>(store: Store, kind: string, id: string, body: Body): Promise<void> {
  await putOnce<Body>(store, kind, id, body);
  await change<Body>(store, kind, id, () => body);
}

/** As `put`; but where there is no room nothing else goes for it. @throws NoRoom */
export async function putAsItIs<Body extends object>(
  store: Store,
  kind: string,
  id: string,
  body: Body,
): Promise<void> {
  const _id = `${kind}:${id}`;
  const before = await store.get(_id).catch((error: unknown) => {
    if (isStatus(error, 404)) return null;
    throw error;
  });
  await store.put({ ...body, _id, ...(before ? { _rev: before._rev } : {}) }).catch((error: unknown) => {
    throw isFull(error) ? new NoRoom() : error;
  });
}

/** Changes a document. Where somebody else has changed it meanwhile, the change is made to what stands there now. */
export async function change<Body extends object>(
  store: Store,
  kind: string,
  id: string,
  edit: (body: Body) => Body,
): Promise<Body> {
  for (;;) {
    const kept = await store.get<Body>(`${kind}:${id}`);
    const body = edit(bodyOf(kept));
    try {
      await write(store, { ...body, _id: kept._id, _rev: kept._rev });
      return body;
    } catch (error) {
      if (!isStatus(error, 409)) throw error;
    }
  }
}

/** All documents of a kind, by id. */
export async function all<Body extends object>(store: Store, kind: string): Promise<{ id: string; body: Body }[]> {
  const { rows } = await store.allDocs<Body>(rangeOf(kind));
  return rows.flatMap(({ doc }) => (doc ? [{ id: doc._id.slice(kind.length + 1), body: bodyOf(doc) }] : []));
}

/** The ids of all documents of a kind, in one look and without their bodies. */
export async function idsOf(store: Store, kind: string): Promise<Set<string>> {
  const { rows } = await store.allDocs({ startkey: `${kind}:`, endkey: `${kind}:${LAST}` });
  return new Set(rows.map(({ id }) => id.slice(kind.length + 1)));
}

/** Erases the documents of a kind that `isOne` tells. Returns how many. */
export async function erase<Body extends object>(
  store: Store,
  kind: string,
  isOne: (body: Body, id: string) => boolean,
): Promise<number> {
  const { rows } = await store.allDocs<Body>(rangeOf(kind));
  const gone = rows.flatMap(({ doc }) =>
    doc && isOne(bodyOf(doc), doc._id.slice(kind.length + 1)) ? [{ _id: doc._id, _rev: doc._rev, _deleted: true }] : [],
  );
  await store.bulkDocs(gone);
  return gone.length;
}
