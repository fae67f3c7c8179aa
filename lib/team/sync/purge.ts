/**
 * Erasing something shared for good: a lead leaves a note `purge:ID`, the document goes here, and every replica that reads the
 * note erases its own, old versions and all. What is written under that id afterwards stays (`lives.ts`). The server forgets old versions when it compacts, or at once by `_purge`.
 */
import { all, putOnce } from '../documents.ts';
import { endedBy, lifeNow, orderOf } from '../lives.ts';
import type { Store } from '../store.ts';
import { eraseVersions } from './versions.ts';

interface Note {
  by: string;
  /** ISO 8601. */
  at: string;
}

/** Leaves the note and erases the document here. */
export async function orderPurge(shared: Store, id: string, by: string, at: string): Promise<void> {
  const life = await lifeNow(shared, id);
  await putOnce<Note>(shared, 'purge', orderOf(id, life), { by, at });
  await eraseVersions(shared, id, life);
}

/** Erases here whatever a note names. A document that comes back with an old replica goes again. Returns how many went. */
export async function obeyPurges(shared: Store): Promise<number> {
  let erased = 0;
  for (const { id: name } of await all<Note>(shared, 'purge')) {
    const { id, life } = endedBy(name);
    if (await eraseVersions(shared, id, life)) erased += 1;
  }
  return erased;
}
