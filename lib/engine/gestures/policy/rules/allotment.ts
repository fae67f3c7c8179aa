import { isGift } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** The agent's allotment is a hard limit. */
export const allotment: PolicyRule = {
  id: 'allotment',
  check: ({ gesture, amount, tally, facts, policy, written }) => {
    const limit = facts.granted ?? policy.allotment.amount;
    if (!isGift(gesture.kind) || amount === 0 || tally.mine.amount + amount <= limit) return null;
    const left = Math.max(0, limit - tally.mine.amount);
    return {
      reason: `You have ${written(left)} left this ${policy.period}, and this takes ${written(amount)}. Something that costs only minutes may do as well.`,
      who: policy.approval.by,
    };
  },
};
