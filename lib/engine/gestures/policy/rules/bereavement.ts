import { isGift } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** After a death a company's gift hurts, a card too. */
export const bereavement: PolicyRule = {
  id: 'bereavement',
  check: ({ gesture, matter }) =>
    isGift(gesture.kind) && matter.care.has('bereavement')
      ? { reason: 'Somebody has died: a gift from a company would hurt. Take the work off them instead.', who: null }
      : null,
};
