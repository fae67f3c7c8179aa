import { isGift } from '../../../ledger/gifts.ts';
import { DAY } from '../../../time/zone.ts';
import type { PolicyRule } from '../rule.ts';

/** One gift at a time: a surprise that comes every week is expected the week after. */
export const cooldown: PolicyRule = {
  id: 'cooldown',
  check: ({ gesture, tally, policy, now }) => {
    if (!isGift(gesture.kind) || tally.last === null || now === null) return null;
    const left = Math.ceil((tally.last + policy.cooldownDays * DAY - now) / DAY);
    if (left <= 0) return null;
    return {
      reason: `They had a gift in the last ${policy.cooldownDays} days. The next can come in ${left} ${left === 1 ? 'day' : 'days'}; a remedy can come today.`,
      who: policy.approval.by,
    };
  },
};
