import { isGift } from '../../../ledger/gifts.ts';
import { DAY } from '../../../time/zone.ts';
import type { PolicyRule } from '../rule.ts';

/** The same gift twice is a coupon. */
export const variety: PolicyRule = {
  id: 'variety',
  check: ({ gesture, tally, policy, now }) => {
    const last = tally.kinds.get(gesture.kind);
    if (!isGift(gesture.kind) || last === undefined || now === null) return null;
    return now - last < policy.varietyDays * DAY
      ? {
          reason: `They had the same kind of gift in the last ${policy.varietyDays} days. Choose another, or none.`,
          who: null,
        }
      : null;
  },
};
