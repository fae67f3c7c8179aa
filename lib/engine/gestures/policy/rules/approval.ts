import { isGift } from '../../../ledger/gifts.ts';
import { isLifted, type PolicyRule } from '../rule.ts';

/** Above a sum, somebody else says yes; a yes is for this gesture, this customer and so much, until its day. */
export const approval: PolicyRule = {
  id: 'approval',
  check: (request) => {
    const { gesture, amount, policy, written } = request;
    const limit = isGift(gesture.kind) ? policy.approval.above : policy.approval.remedies;
    if (limit === null || amount <= limit || isLifted(request)) return null;
    return {
      reason: `${written(amount)} is more than you may give alone (${written(limit)}). Ask first; the kind of case goes along as the reason.`,
      who: policy.approval.by,
    };
  },
};
