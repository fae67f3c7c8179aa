/** What is known of one customer. */
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
  /** Card, follow-ups, gestures and outcomes. */
  'customer.erase': Request<{ whose: Whose }, { erased: number }>;
}

export const CUSTOMER_SENDERS: Senders<CustomerRequests> = {
  'customer.card': ['panel', 'beside', 'page'],
  'customer.note': ['panel', 'beside', 'page'],
  'customer.mark': ['panel', 'beside'],
  'customer.new_key': ['page'],
  'customer.erase': ['panel', 'beside', 'page'],
};
