/**
 * What a followed pack brings. Its templates stay with it and are shown beside one's own; all else holds for this browser,
 * and is put on the shelf, all of it or nothing.
 */
import type { FollowedPack } from '../../addresses.ts';
import { SHELF_KINDS, type ShelfEntry } from '../../packs.ts';
import { doSteps } from '../../team/packs/imports.ts';
import { canonical, type Step } from '../../team/packs/plan.ts';
import { store } from '../../team/store.ts';
import { shelf } from '../packs/shelf.ts';
import { bringable } from '../shared/may.ts';
import { joinedTeam } from '../team/kept.ts';

const nameOf = ({ kind, id }: ShelfEntry): string => `${kind}:${id}`;

/** What the organisation has pinned decides here, unless the team's database does. */
async function mayBring(pinned: FollowedPack['pinned']): Promise<ReadonlySet<string>> {
  const all = pinned === 'policy' && !(await joinedTeam.getValue());
  return all ? new Set(SHELF_KINDS) : bringable();
}

async function here(entries: readonly ShelfEntry[]): Promise<Map<string, ShelfEntry['body']>> {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const lists = await Promise.all(kinds.map((kind) => shelf.list(kind)));
  return new Map(lists.flat().map((entry) => [nameOf(entry), entry.body]));
}

async function steps(before: readonly ShelfEntry[], after: readonly ShelfEntry[]): Promise<Step[]> {
  const now = await here([...before, ...after]);
  const named = new Set(after.map(nameOf));
  const wanted = after.map(({ kind, id, body }) => ({
    kind,
    id,
    before: now.get(`${kind}:${id}`) ?? null,
    after: body,
  }));
  // What somebody has changed here since is theirs, and stays.
  const gone = before.filter(
    (entry) => !named.has(nameOf(entry)) && canonical(now.get(nameOf(entry))) === canonical(entry.body),
  );
  const removed = gone.map(({ kind, id, body }) => ({ kind, id, before: body, after: null }));
  return [...wanted, ...removed].filter((step) => canonical(step.before) !== canonical(step.after));
}

/** Puts what is new in place of what the version before had brought. @throws where it cannot; then all is as it was */
export async function bring(
  id: string,
  { name, pinned }: { name: string; pinned: FollowedPack['pinned'] },
  before: readonly ShelfEntry[],
  after: readonly ShelfEntry[],
): Promise<void> {
  const may = await mayBring(pinned);
  const placed = (entries: readonly ShelfEntry[]) => entries.filter(({ kind }) => kind !== 'template' && may.has(kind));
  const wanted = await steps(placed(before), placed(after));
  if (wanted.length === 0) return;
  const given = { id: crypto.randomUUID(), name, at: new Date().toISOString(), of: id };
  await doSteps(store(), shelf, given, wanted);
}

/** Takes away what it brought. */
export const takeAway = (
  id: string,
  whose: { name: string; pinned: FollowedPack['pinned'] },
  brought: readonly ShelfEntry[],
): Promise<void> => bring(id, whose, brought, []);
