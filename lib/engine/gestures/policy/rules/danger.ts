import { isGift } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** Where somebody may be in danger, help comes first, and nothing is given or advertised. */
export const danger: PolicyRule = {
  id: 'danger',
  check: ({ gesture, matter }) =>
    isGift(gesture.kind) && matter.care.has('danger')
      ? { reason: 'Somebody may be in danger: this is the time for help, not for a gift.', who: null }
      : null,
};
