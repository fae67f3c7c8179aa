/** Documents that two people have changed apart. Both versions are kept, by every replica alike, until a lead has chosen. */
import type { Conflict } from '../../team.ts';
import { lifeIn, lifeNow } from '../lives.ts';
import type { Store } from '../store.ts';
import { kindOf, SHARED_KINDS } from './kinds.ts';

const EVERYTHING = { startkey: '', endkey: '\uFFF0', include_docs: true, conflicts: true } as const;

type Body = Record<string, unknown>;

const bodyOf = ({ _id, _rev, _conflicts, life: _life, ...body }: Body): Body => body;

const isShared = (id: string) => (SHARED_KINDS as readonly string[]).includes(kindOf(id));

/** What stands, the version in use first. */
async function leavesOf(store: Store, id: string) {
  const used = await store.get<Body>(id, { conflicts: true });
  return [used, ...(await Promise.all((used._conflicts ?? []).map((rev) => store.get<Body>(id, { rev }))))];
}

async function versionsOf(shared: Store, id: string): Promise<Conflict['versions']> {
  return (await leavesOf(shared, id)).map((doc, at) => ({ rev: doc._rev, used: at === 0, body: bodyOf(doc) }));
}

/** All that wait for a choice. */
export async function findConflicts(shared: Store): Promise<Conflict[]> {
  const { rows } = await shared.allDocs<Body>(EVERYTHING);
  const ids = rows.filter(({ id, doc }) => isShared(id) && doc?._conflicts?.length).map(({ id }) => id);
  return Promise.all(ids.map(async (id) => ({ id, kind: kindOf(id), versions: await versionsOf(shared, id) })));
}

/**
 * Puts the chosen version in use and lets the others go. Chosen twice, it is done once.
 * @throws where this version is no longer there
 */
export async function chooseVersion(shared: Store, id: string, rev: string): Promise<void> {
  const versions = await versionsOf(shared, id);
  const chosen = versions.find((one) => one.rev === rev);
  const used = versions.find((one) => one.used);
  if (!chosen || !used) throw new Error('This version is not there any more.');
  // The chosen one first: if we are stopped after it, nothing is lost and the choice is offered again.
  if (!chosen.used) {
    const life = await lifeNow(shared, id);
    await shared.put({ ...chosen.body, ...(life > 1 ? { life } : {}), _id: id, _rev: used.rev });
  }
  for (const one of versions) if (!one.used) await shared.remove(id, one.rev);
}

/** Of documents of a kind that nobody chooses between: what is in use stays, the others go. */
export async function dropOthers(shared: Store, kind: string): Promise<void> {
  const { rows } = await shared.allDocs<Body>({
    ...EVERYTHING,
    startkey: `${kind}:`,
    endkey: `${kind}:\uFFF0`,
  });
  for (const { id, doc } of rows) for (const rev of doc?._conflicts ?? []) await shared.remove(id, rev);
}

/**
 * Erases a document with all its versions of a life and of those before; what is left is the note that it is gone. True where there
 * was one.
 */
export async function eraseVersions(store: Store, id: string, life: number): Promise<boolean> {
  for (let erased = false; ; erased = true) {
    const versions = await leavesOf(store, id).catch((error: { status?: number }) => {
      if (error.status === 404) return [];
      throw error;
    });
    const gone = versions.filter((doc) => lifeIn(doc) <= life);
    if (gone.length === 0) return erased;
    for (const { _rev } of gone) await store.remove(id, _rev);
  }
}
