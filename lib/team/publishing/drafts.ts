/** Drafts in the database, one of a subject at most; and for whom one holds already. */
import type { Draft, Subject, UnusableDraft } from '../../publishing.ts';
import { draftIn, unusableDraftIn } from '../../schema/draft.ts';
import type { Shared, SharedKind, SharedList } from '../../shared.ts';
import { all, change, erase, find, putOnce } from '../documents.ts';
import { sharedShelf } from '../shared.ts';
import type { Store } from '../store.ts';
import { publishedIn, versionOf } from './version.ts';

const KIND = 'draft';

const idOf = ({ kind, id }: Subject): string => `${kind}-${id}`;

/** Keeps it in place of the one before. */
export async function putDraft(store: Store, draft: Draft): Promise<void> {
  const kept = await putOnce<Draft>(store, KIND, idOf(draft), draft);
  if (kept !== draft) await change<Draft>(store, KIND, idOf(draft), () => draft);
}

/** The draft of a subject, or null where there is none that can be read. */
export const findDraft = async (store: Store, subject: Subject): Promise<Draft | null> =>
  draftIn(await find<object>(store, KIND, idOf(subject)));

/** False where there was none. */
export const eraseDraft = async (store: Store, subject: Subject): Promise<boolean> =>
  (await erase<object>(store, KIND, (_, id) => id === idOf(subject))) > 0;

/** Those that can be read, by name. */
export async function listDrafts(store: Store): Promise<Draft[]> {
  const read = (await all<object>(store, KIND)).flatMap(({ body }) => draftIn(body) ?? []);
  return read.sort((one, other) => one.name.localeCompare(other.name));
}

/** Those that cannot be used, by name. */
export async function listUnusable(store: Store): Promise<UnusableDraft[]> {
  const found = (await all<object>(store, KIND)).flatMap(({ id, body }) =>
    draftIn(body) ? [] : (unusableDraftIn(id, body) ?? []),
  );
  return found.sort((one, other) => one.name.localeCompare(other.name));
}

/** For whom, and when in the team's time (milliseconds since 1970). */
export interface Whose {
  who: string;
  now: number;
}

/** Whether its moment has come: then it holds for everybody. */
export const isDue = ({ from }: Pick<Draft, 'from'>, now: number): boolean => from !== null && Date.parse(from) <= now;

/** Names the version of a subject that is published. */
export type VersionNow = (subject: Subject) => Promise<string>;

/** Whether another version was published since the draft was begun, or planned: whoever planned it has not seen that one. */
export async function isOvertaken({ kind, id, over, body }: Draft, versionNow: VersionNow): Promise<boolean> {
  const now = await versionNow({ kind, id });
  return now !== over && now !== (await versionOf(body));
}

/** Drafts that hold for somebody now: as one who tries it, or as everybody where its moment has come and nothing newer was published. */
export async function draftsInForce(
  store: Store,
  { who, now }: Whose,
  versionNow: VersionNow = async (subject) => versionOf(await publishedIn(store, subject)),
): Promise<Draft[]> {
  const drafts = await listDrafts(store);
  const held = await Promise.all(
    drafts.map(async (one) => one.trial.includes(who) || (isDue(one, now) && !(await isOvertaken(one, versionNow)))),
  );
  return drafts.filter((_, at) => held[at]);
}

/** What holds for somebody now, of one kind: what is published, with the drafts that hold for them in its place. */
export async function listInForce<Kind extends SharedKind>(
  store: Store,
  kind: Kind,
  whose: Whose,
): Promise<SharedList<Kind>> {
  const { kept, broken } = await sharedShelf(store, whose.who).list(kind);
  const drafts = (await draftsInForce(store, whose)).filter((draft) => draft.kind === kind);
  const drafted = new Set(drafts.map(({ id }) => id));
  const fresh = drafts.map(({ id, body }) => ({ id, body }) as Shared<Kind>);
  const all = [...kept.filter(({ id }) => !drafted.has(id)), ...fresh];
  return {
    kept: all.sort((one, other) => one.body.name.localeCompare(other.body.name) || (one.id < other.id ? -1 : 1)),
    broken: broken.filter((id) => !drafted.has(id)),
  };
}
