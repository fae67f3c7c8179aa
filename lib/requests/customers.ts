/** What is known of one customer. */
import type { ImportDone, ImportPart } from '../customer-import.ts';
import type { CustomerCard, CustomerMark, KnownFrom, PreferenceChange } from '../customers.ts';
import type { Whose } from '../follow-ups.ts';
import type { Request, Senders } from './request.ts';

export interface CustomerRequests {
  /** `whose` is hashed on its way in: nobody is named in what is kept. */
  'customer.card': Request<{ whose: Whose }, { card: CustomerCard | null }>;
  'customer.note': Request<{ whose: Whose; change: PreferenceChange; from: KnownFrom }, CustomerCard>;
  'customer.mark': Request<{ whose: Whose; mark: CustomerMark }, CustomerCard>;
  /** Nobody who is known here can be told any more; what was done with whom stays as counts. */
  'customer.new_key': Request<Record<never, never>, { unlinked: number }>;
  /** One part of a file; addresses are hashed on their way in. */
  'customer.import': Request<ImportPart, { noted: number }>;
  'customer.imported': Request<Record<never, never>, { last: ImportDone | null }>;
  'customer.undo_import': Request<{ id: string; from: string }, { undone: number; next: string | null }>;
  /** Card, follow-ups, gestures and outcomes. */
  'customer.erase': Request<{ whose: Whose }, { erased: number }>;
}

export const CUSTOMER_SENDERS: Senders<CustomerRequests> = {
  'customer.card': ['panel', 'beside', 'page'],
  'customer.note': ['panel', 'beside', 'page'],
  'customer.mark': ['panel', 'beside'],
  'customer.new_key': ['page'],
  'customer.import': ['page'],
  'customer.imported': ['page'],
  'customer.undo_import': ['page'],
  'customer.erase': ['panel', 'beside', 'page'],
};
