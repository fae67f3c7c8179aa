/** Thanks among colleagues, in the database. */
import type { Kudos } from '../kudos.ts';
import { all, erase, putOnce } from './documents.ts';
import type { Store } from './store.ts';

const KIND = 'kudos';

type Body = Omit<Kudos, 'id'>;

/** Keeps thanks; the same id counts once. Returns the one that is kept. */
export async function keepKudos(store: Store, { id, ...body }: Kudos): Promise<Kudos> {
  return { id, ...(await putOnce<Body>(store, KIND, id, body)) };
}

/** All of them, newest first. */
export async function listKudos(store: Store): Promise<Kudos[]> {
  const kept = (await all<Body>(store, KIND)).map(({ id, body }) => ({ id, ...body }));
  return kept.sort((one, other) => other.at.localeCompare(one.at));
}

/** Erases all of them. Returns how many. */
export const eraseKudos = (store: Store): Promise<number> => erase<Body>(store, KIND, () => true);
