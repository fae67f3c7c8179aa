/** The log: who did what with what the team shares. Written by whoever changes it, with the change itself. */
import type { SharedChange } from '../shared.ts';
import { all, putOnce } from './documents.ts';
import type { Store } from './store.ts';

const KIND = 'change';

/** Writes a line down; the same line twice is one. Two deeds of one moment are two. */
export async function noteChange(store: Store, line: SharedChange): Promise<void> {
  await putOnce<SharedChange>(store, KIND, `${line.at}-${line.kind}-${line.id}-${line.did}`, line);
}

/** All lines, newest first. */
export async function readLog(store: Store): Promise<SharedChange[]> {
  const kept = (await all<SharedChange>(store, KIND)).map(({ body }) => body);
  return kept.sort((one, other) => other.at.localeCompare(one.at));
}
