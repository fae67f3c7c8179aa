/** What is shared with the team as it holds in this browser: what the organisation has set goes before what a lead has. */
import { readManaged } from '../../managed-kept.ts';
import type { SharedKind, SharedList } from '../../shared.ts';
import { listInForce } from '../../team/publishing/drafts.ts';
import { type Shelf, sharedShelf } from '../../team/shared.ts';
import type { Store } from '../../team/store.ts';
import { whose } from '../publishing/whose.ts';
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

/** What holds for the one who works here, of one kind: the organisation's, else what is published with the drafts they try. */
export async function listHere<Kind extends SharedKind>(kind: Kind, from?: Store): Promise<SharedList<Kind>> {
  const { documents } = await readManaged();
  const set = documents[kind] as SharedList<Kind>['kept'] | undefined;
  return set ? { kept: [...set], broken: [] } : listInForce(from ?? (await sharedStore()), kind, await whose());
}
