import { isGift } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** Time for gifts is limited too: other customers are waiting. */
export const minutes: PolicyRule = {
  id: 'minutes',
  check: ({ gesture, tally, policy }) =>
    isGift(gesture.kind) && tally.mine.minutes + gesture.minutes > policy.allotment.minutes
      ? {
          reason: `Your ${policy.allotment.minutes} minutes for gifts this ${policy.period} are used. Other customers are waiting.`,
          who: policy.approval.by,
        }
      : null,
};
