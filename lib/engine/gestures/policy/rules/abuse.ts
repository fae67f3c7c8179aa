import { isGift } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** Insults earn nothing, and cost the customer none of what they are owed. */
export const abuse: PolicyRule = {
  id: 'abuse',
  check: ({ gesture, matter, policy }) =>
    isGift(gesture.kind) && matter.care.has('abuse')
      ? {
          reason: 'The message insults people, so no gift goes with it. What they are owed stays owed.',
          who: policy.approval.by,
        }
      : null,
};
