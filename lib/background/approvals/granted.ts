/** What a yes allows on this machine: one gesture, for one customer, once. */

import { isGift } from '../../engine/ledger/gifts.ts';
import { isGranted } from '../../engine/ledger/granted.ts';
import { counts } from '../../engine/ledger/tally.ts';
import type { Approval, LedgerEntry, Policy } from '../../gestures.ts';
import type { ApprovalRequest } from '../../ledger.ts';
import { type KeptGesture, onSameTicket } from '../../team/ledger.ts';
import { isOld } from './expiry.ts';

/** Whether something was given, or is reserved, on the strength of a yes. */
const isUsed = (request: ApprovalRequest, entries: readonly KeptGesture[]): boolean => {
  const { gesture, customer, asked } = request;
  return entries.some(
    (one) =>
      one.gesture === gesture &&
      counts(one, Date.now()) &&
      one.at > asked &&
      (customer === null ? onSameTicket(one, request) : one.customer === customer),
  );
};

/** Those that can still be used on a ticket, as the policy counts them. Where nobody knows the customer, a yes is for its own ticket. */
export const granted = (
  requests: readonly ApprovalRequest[],
  entries: readonly KeptGesture[],
  here: Pick<KeptGesture, 'ticket' | 'helpdesk'>,
): Approval[] =>
  requests.flatMap((one) => {
    const { gesture, customer, amount, by, until } = one;
    const isHere = customer !== null || onSameTicket(one, here);
    return one.state === 'yes' && isHere && !isUsed(one, entries)
      ? [{ gesture, customer, amount, by: by ?? '', until: until ?? '' }]
      : [];
  });

type Wanted = Pick<LedgerEntry, 'gesture' | 'kind' | 'amount' | 'customer'>;

/** Whether a gesture is more than an agent may give alone, and nobody's yes holds for it now. */
export function needsYes(wanted: Wanted, { approval }: Pick<Policy, 'approval'>, yeses: readonly Approval[]): boolean {
  const limit = isGift(wanted.kind) ? approval.above : approval.remedies;
  return limit !== null && wanted.amount > limit && !isGranted(yeses, wanted, Date.now());
}

/** One that asks for the same on the same ticket, and that can still be answered. */
export const openRequest = (
  requests: readonly ApprovalRequest[],
  wanted: Pick<ApprovalRequest, 'ticket' | 'helpdesk' | 'gesture' | 'amount'>,
): ApprovalRequest | undefined =>
  requests.find(
    (one) =>
      one.state === 'asked' &&
      onSameTicket(one, wanted) &&
      one.gesture === wanted.gesture &&
      one.amount === wanted.amount &&
      !isOld(one.asked),
  );
