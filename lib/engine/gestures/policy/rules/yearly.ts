import { isGift } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** A customer who needs a gift every month needs something else. */
export const yearly: PolicyRule = {
  id: 'yearly',
  check: ({ gesture, tally, policy }) =>
    isGift(gesture.kind) && tally.year >= policy.yearly
      ? {
          reason: `They had ${tally.year} gifts in a year. Something keeps going wrong for them: that needs mending more than a gift.`,
          who: policy.approval.by,
        }
      : null,
};
