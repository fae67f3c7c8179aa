/** Follow-ups in the database. */
import type { FollowUp, FollowUpChange } from '../follow-ups.ts';
import { all, change, find, putOnce } from './documents.ts';
import type { Store } from './store.ts';

const KIND = 'followup';

type Body = Omit<FollowUp, 'id'>;

/** Keeps a follow-up; the same id counts once. Returns the one that is kept. */
export async function keepFollowUp(store: Store, { id, ...body }: FollowUp): Promise<FollowUp> {
  return { id, ...(await putOnce<Body>(store, KIND, id, body)) };
}

function changed(body: Body, wanted: FollowUpChange, now: string): Body {
  if ('due' in wanted) return { ...body, state: 'open', closed: null, due: wanted.due, snoozed: body.snoozed + 1 };
  const closed = wanted.state === 'open' ? null : (body.closed ?? now);
  return { ...body, state: wanted.state, closed };
}

/** Puts a follow-up off, closes it or opens it again. @throws where there is none of this id */
export async function editFollowUp(store: Store, id: string, wanted: FollowUpChange): Promise<FollowUp> {
  const now = new Date().toISOString();
  const body = await change<Body>(store, KIND, id, (before) =>
    'due' in wanted && before.due === wanted.due ? before : changed(before, wanted, now),
  );
  return { id, ...body };
}

/** All of them, open and closed. */
export const allFollowUps = async (store: Store): Promise<FollowUp[]> =>
  (await all<Body>(store, KIND)).map(({ id, body }) => ({ id, ...body }));

/** The open ones, by the time at which they are due. */
export async function openFollowUps(store: Store): Promise<FollowUp[]> {
  const kept = await allFollowUps(store);
  return kept
    .filter(({ state }) => state === 'open')
    .sort((a, b) => a.due.localeCompare(b.due) || a.id.localeCompare(b.id));
}

/** Which of these there are, open or not. */
export async function knownOf(store: Store, ids: readonly string[]): Promise<string[]> {
  const found = await Promise.all(ids.map((id) => find<Body>(store, KIND, id)));
  return ids.filter((_, at) => found[at] !== null);
}
