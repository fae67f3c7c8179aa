import type { Approval } from '../../gestures.ts';

/** Rules that somebody's yes lifts, for one gesture. All others hold until the policy itself is changed. */
const LIFTED: readonly string[] = ['approval', 'fairness'];

/** Whether a rule that refuses is one of those. */
export const isAskable = (rule: string | null): boolean => rule !== null && LIFTED.includes(rule);

/**
 * Whether somebody has said yes to a gesture, for this customer and as much as this, and it still holds.
 *
 * @param now milliseconds since 1970; null outside of time
 */
export const isGranted = (
  approvals: readonly Approval[],
  wanted: Pick<Approval, 'gesture' | 'customer' | 'amount'>,
  now: number | null,
): boolean =>
  approvals.some(
    ({ gesture, customer, amount, until }) =>
      gesture === wanted.gesture &&
      customer === wanted.customer &&
      amount >= wanted.amount &&
      (now === null || Date.parse(until) >= now),
  );
