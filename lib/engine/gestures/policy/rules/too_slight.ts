import { isMoneyGift } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** For a slight trouble, putting it right is enough. */
export const tooSlight: PolicyRule = {
  id: 'too_slight',
  check: ({ gesture, matter, policy }) =>
    isMoneyGift(gesture.kind) && matter.severity < policy.least
      ? { reason: 'This was slight: put it right today and say so; that is enough.', who: policy.approval.by }
      : null,
};
