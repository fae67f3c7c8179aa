import { isGift } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** Above a sum, somebody else says yes; a yes is for this gesture, this customer and so much, until its day. */
export const approval: PolicyRule = {
  id: 'approval',
  check: ({ gesture, amount, policy, facts, now, written }) => {
    const limit = isGift(gesture.kind) ? policy.approval.above : policy.approval.remedies;
    if (limit === null || amount <= limit) return null;
    const yes = facts.approvals.some(
      (approval) =>
        approval.gesture === gesture.id &&
        approval.customer === facts.customer &&
        approval.amount >= amount &&
        (now === null || Date.parse(approval.until) >= now),
    );
    return yes
      ? null
      : {
          reason: `${written(amount)} is more than you may give alone (${written(limit)}). Ask first, with a line on why.`,
          who: policy.approval.by,
        };
  },
};
