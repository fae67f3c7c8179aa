import type { GestureFacts, LedgerEntry, Policy } from '../../../gestures.ts';
import { isGranted } from '../../ledger/granted.ts';
import type { Tally } from '../../ledger/tally.ts';
import type { Gesture, Matter } from '../types.ts';

/** One gesture that an agent would like to give, with all that speaks for and against it. */
export interface Request {
  gesture: Gesture;
  /** Minor units of the policy's currency. */
  amount: number;
  /** What cases like this were given, where enough of them are known; else null. */
  usual: number | null;
  like: readonly LedgerEntry[];
  matter: Pick<Matter, 'care' | 'fault' | 'severity' | 'noCalls' | 'noGifts' | 'noOffers' | 'declined'>;
  policy: Policy;
  facts: GestureFacts;
  tally: Tally;
  /** Milliseconds since 1970; null outside of time. */
  now: number | null;
  /** An amount of the policy's currency as people write it. */
  written: (minor: number) => string;
}

/** Whether somebody's yes stands against a rule that a yes lifts. */
export const isLifted = ({ gesture, amount, facts, now }: Request): boolean =>
  isGranted(facts.approvals, { gesture: gesture.id, customer: facts.customer, amount }, now);

/** Why not, in one plain sentence, and who could say yes. */
export interface Refusal {
  reason: string;
  who: string | null;
}

/** One rule of the policy. */
export interface PolicyRule {
  /** Its file's name. */
  id: string;
  /** Null where it has nothing against the request. */
  check: (request: Request) => Refusal | null;
}
