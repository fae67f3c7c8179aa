import type { Cause, GestureKind } from '../../../../conversation.ts';
import type { Approval, Fault, LedgerEntry, Policy, Preferences, Severity } from '../../../../gestures.ts';
import type { Care } from '../../types.ts';

/** Something in the ledger: so many days before the decision, which falls on 11 March 2026, half past two in London. */
export interface Past {
  days: number;
  kind?: GestureKind;
  amount?: number;
  minutes?: number;
  /** `me` unless said otherwise. */
  by?: string;
  /** The customer of this ticket unless said otherwise. */
  to?: string;
  state?: LedgerEntry['state'];
  /** Days from now until which a reservation holds; below nothing: it has run out. */
  holds?: number;
  fault?: Fault;
  severity?: Severity;
  causes?: Cause[];
}

/** Given facts. What is left out: a credit for a delay that is our doing, severity 2, an empty ledger. */
export interface Given {
  gesture?: string;
  fault?: Fault;
  severity?: Severity;
  causes?: Cause[];
  care?: readonly Care[];
  noCalls?: boolean;
  noGifts?: boolean;
  noOffers?: boolean;
  declined?: readonly GestureKind[];
  currency?: string;
  named?: number;
  policy?: Partial<Policy>;
  past?: readonly Past[];
  granted?: number;
  likes?: Partial<Preferences>;
  approvals?: readonly (Omit<Approval, 'customer' | 'until' | 'by'> & { to?: string; days: number })[];
  asked?: number;
}

/** What is given, the rule that refuses it or null, and the amount in cents of the policy's currency. */
export type Row = readonly [why: string, given: Given, rule: string | null, amount: number];
