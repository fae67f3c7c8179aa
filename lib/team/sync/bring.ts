/** A lead who joins brings what they had set alone: wherever the team has nothing of that id yet. */
import { SHARED_KINDS } from '../../shared.ts';
import { all, find, putOnce } from '../documents.ts';
import type { Store } from '../store.ts';

/** Copies into the replica what it lacks. Returns how many documents. */
export async function bringAlong(own: Store, shared: Store): Promise<number> {
  let brought = 0;
  for (const kind of SHARED_KINDS)
    for (const { id, body } of await all<object>(own, kind)) {
      if (await find(shared, kind, id)) continue;
      await putOnce(shared, kind, id, body);
      brought += 1;
    }
  return brought;
}
