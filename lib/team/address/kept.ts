/** Packs that are followed, in the database: what is known of each, and the last good version of it. */
import type { FollowedPack } from '../../addresses.ts';
import type { ShelfEntry } from '../../packs.ts';
import { all, change, erase, find, putOnce } from '../documents.ts';
import type { Store } from '../store.ts';

const KIND = 'followed';

export interface Followed extends Omit<FollowedPack, 'id'> {
  etag: string | null;
  entries: readonly ShelfEntry[];
}

/** All of them, by when they were first followed. */
export async function allFollowed(store: Store): Promise<{ id: string; body: Followed }[]> {
  return all<Followed>(store, KIND);
}

export const findFollowed = (store: Store, id: string): Promise<Followed | null> => find<Followed>(store, KIND, id);

/** Keeps a new one, or changes what is known of one. */
export async function keepFollowed(store: Store, id: string, body: Followed): Promise<void> {
  if ((await putOnce(store, KIND, id, body)) !== body) await change<Followed>(store, KIND, id, () => body);
}

export async function dropFollowed(store: Store, id: string): Promise<void> {
  await erase<Followed>(store, KIND, (_, each) => each === id);
}

/** As pages see it. */
export const shownOf = (id: string, { etag: _, entries: __, ...rest }: Followed): FollowedPack => ({ id, ...rest });
