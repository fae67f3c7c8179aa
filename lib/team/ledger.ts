/** The ledger in the database: one document a gesture, so that nothing is counted twice however often it is written. */
import type { LedgerEntry } from '../gestures.ts';
import { all, change, putOnce } from './documents.ts';
import type { Store } from './store.ts';

const KIND = 'gesture';

/** A gesture and the ticket that it was for. */
export interface KeptGesture extends LedgerEntry {
  ticket: string;
  /** The origin where it stands: two helpdesks may both have a ticket 1042. Not there in entries of before it was kept. */
  helpdesk?: string;
}

/** Whether two things stand on the same ticket. */
export const onSameTicket = (
  one: Pick<KeptGesture, 'ticket' | 'helpdesk'>,
  other: Pick<KeptGesture, 'ticket' | 'helpdesk'>,
): boolean =>
  one.ticket === other.ticket &&
  (one.helpdesk === undefined || other.helpdesk === undefined || one.helpdesk === other.helpdesk);

type Body = Omit<KeptGesture, 'id'>;

/** All gestures, by id. */
export const listGestures = async (store: Store): Promise<KeptGesture[]> =>
  (await all<Body>(store, KIND)).map(({ id, body }) => ({ id, ...body }));

/** Writes one; the same id counts once. Returns the one that is kept. */
export async function keepGesture(store: Store, { id, ...body }: KeptGesture): Promise<KeptGesture> {
  return { id, ...(await putOnce<Body>(store, KIND, id, body)) };
}

/** Writes its state. @throws where there is none of this id */
export async function markGesture(store: Store, id: string, state: LedgerEntry['state']): Promise<void> {
  await change<Body>(store, KIND, id, (body) => ({ ...body, state }));
}
