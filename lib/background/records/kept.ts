/** What is kept of a record store, and of what waits for it. */

import type { RecordFault, ToldResult } from '../../records.ts';
import { defineItem } from '../../stored.ts';

/** The one that is switched on. */
export interface KeptStore {
  url: string;
  who: string;
  sent: string | null;
  trouble: RecordFault | null;
}

/** A result that waits; `refused`: the store has said no to it, so it goes again only by hand. */
export interface Waiting extends ToldResult {
  refused: boolean;
}

export const recordStore = defineItem<KeptStore | null>('local:record-store', { fallback: null, version: 1 });

/** Under a key of its own that no export, backup or pack holds: each of them lists what it takes. */
export const recordAccount = defineItem<{ key: string; secret: string } | null>('local:record-account', {
  fallback: null,
  version: 1,
});

export const recordQueue = defineItem<Waiting[]>('local:record-queue', { fallback: [], version: 1 });
