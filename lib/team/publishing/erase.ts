/** What has to go with a document that is erased for good. */
import type { Store } from '../store.ts';

/** Ids of its draft and of its older versions. @param id `kind:id` of the document */
export async function versionsOf(store: Store, id: string): Promise<string[]> {
  const subject = id.replace(':', '-');
  const start = `edition:${subject}:`;
  const { rows } = await store.allDocs({ startkey: start, endkey: `${start}\uFFF0` });
  return [`draft:${subject}`, ...rows.map(({ id: each }) => each)];
}
