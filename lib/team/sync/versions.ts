/** Documents that two people have changed apart. Both versions are kept, by every replica alike, until a lead has chosen. */
import { LOG_KINDS, type LogKind, type SharedChange } from '../../shared.ts';
import type { Conflict } from '../../team.ts';
import { lifeIn, lifeNow } from '../lives.ts';
import { noteChange, readLog } from '../log.ts';
import { calledBy, partsChanged } from '../publishing/put.ts';
import type { Store } from '../store.ts';
import { kindOf, SHARED_KINDS } from './kinds.ts';

const EVERYTHING = { startkey: '', endkey: '\uFFF0', include_docs: true, conflicts: true } as const;

type Body = Record<string, unknown>;

const bodyOf = ({ _id, _rev, _conflicts, life: _life, ...body }: Body): Body => body;

const isLogged = (kind: string): kind is LogKind => (LOG_KINDS as readonly string[]).includes(kind);

const isShared = (id: string) => (SHARED_KINDS as readonly string[]).includes(kindOf(id));

/** What stands, the version in use first. */
async function leavesOf(store: Store, id: string) {
  const used = await store.get<Body>(id, { conflicts: true });
  return [used, ...(await Promise.all((used._conflicts ?? []).map((rev) => store.get<Body>(id, { rev }))))];
}

async function versionsOf(shared: Store, id: string, withRemoval: boolean): Promise<Conflict['versions']> {
  const kept = (await leavesOf(shared, id)).map((doc, at) => ({
    rev: doc._rev,
    used: at === 0,
    removed: false,
    body: bodyOf(doc),
  }));
  if (!withRemoval) return kept;
  const ends = (await shared.get<Body>(id, { open_revs: 'all' })).flatMap(({ ok }) => (ok?._deleted ? [ok._rev] : []));
  const [end] = ends;
  return end === undefined ? kept : [...kept, { rev: end, used: false, removed: true, body: {} }];
}

/**
 * Documents that somebody has removed after anybody last chose between versions of them. Where one is there all the same, somebody
 * else has changed it apart, or made it anew; a choice leaves ends of versions behind as well, so those alone tell nothing.
 */
function removedOf(lines: readonly SharedChange[]): Set<string> {
  const last = new Map<string, SharedChange>();
  for (const line of lines) {
    if (line.did !== 'removed' && line.did !== 'chosen') continue;
    const id = `${line.kind}:${line.id}`;
    if ((last.get(id)?.at ?? '') <= line.at) last.set(id, line);
  }
  return new Set([...last].flatMap(([id, { did }]) => (did === 'removed' ? [id] : [])));
}

/** All that wait for a choice. */
export async function findConflicts(shared: Store): Promise<Conflict[]> {
  const { rows } = await shared.allDocs<Body>(EVERYTHING);
  const removed = removedOf(rows.flatMap(({ id, doc }) => (doc && kindOf(id) === 'change' ? [doc as never] : [])));
  const ids = rows
    .filter(({ id, doc }) => isShared(id) && (doc?._conflicts?.length || removed.has(id)))
    .map(({ id }) => id);
  const found = await Promise.all(
    ids.map(async (id) => ({ id, kind: kindOf(id), versions: await versionsOf(shared, id, removed.has(id)) })),
  );
  return found.filter(({ versions }) => versions.length > 1);
}

/**
 * Puts the chosen version in use and lets the others go; where the removal is chosen, all go. Chosen twice, it is done once. The log
 * says who chose, later than the removal whatever the clock says, so that nobody is asked again.
 *
 * @param at ISO 8601
 * @throws where this version is no longer there
 */
export async function chooseVersion(shared: Store, id: string, rev: string, by: string, at: string): Promise<void> {
  const lines = (await readLog(shared)).filter((line) => `${line.kind}:${line.id}` === id);
  const versions = await versionsOf(shared, id, removedOf(lines).has(id));
  const chosen = versions.find((one) => one.rev === rev);
  const used = versions.find((one) => one.used);
  if (!chosen || !used) throw new Error('This version is not there any more.');
  // The chosen one first: if we are stopped after it, nothing is lost and the choice is offered again.
  if (!chosen.used && !chosen.removed) {
    const life = await lifeNow(shared, id);
    await shared.put({ ...chosen.body, ...(life > 1 ? { life } : {}), _id: id, _rev: used.rev });
  }
  for (const one of versions) if (!one.removed && (chosen.removed || !one.used)) await shared.remove(id, one.rev);
  await noteChoice(shared, id, [used.body, chosen.body], { by, at: [at, after(lines[0]?.at)].sort().at(-1) ?? at });
}

/** The moment after one of the log. */
const after = (at: string | undefined): string =>
  at !== undefined && Number.isFinite(Date.parse(at)) ? new Date(Date.parse(at) + 1).toISOString() : '';

async function noteChoice(
  shared: Store,
  id: string,
  [before, chosen]: readonly [Body, Body],
  { by, at }: { by: string; at: string },
): Promise<void> {
  const kind = kindOf(id);
  if (!isLogged(kind)) return;
  const parts = Object.keys(chosen).length === 0 ? [] : partsChanged(before, chosen);
  const own = id.slice(kind.length + 1);
  await noteChange(shared, { kind, id: own, name: calledBy(own, [chosen, before]), did: 'chosen', parts, by, at });
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
