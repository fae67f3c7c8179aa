/** What is shared with the team as it holds in this browser: what the organisation has set goes before what a lead has. */
import { readManaged } from '../../managed-kept.ts';
import { type Shelf, sharedShelf } from '../../team/shared.ts';
import type { Store } from '../../team/store.ts';
import { sharedStore, whoWorks } from '../team/shared-store.ts';

/** What leads have written, whatever the organisation says: for those who write, and for packs. */
export const leadsShelf = async (from?: Store): Promise<Shelf> =>
  sharedShelf(from ?? (await sharedStore()), await whoWorks());

/** @param from the database; the one that holds here where none is given */
export async function shelfNow(from?: Store): Promise<Shelf> {
  const [under, { documents }] = await Promise.all([leadsShelf(from), readManaged()]);
  return {
    ...under,
    list: async (kind) => {
      const set = documents[kind];
      return set ? { kept: [...set], broken: [] } : under.list(kind);
    },
    find: async (kind, id) => {
      const set = documents[kind];
      return set ? (set.find((one) => one.id === id)?.body ?? null) : under.find(kind, id);
    },
  };
}
