import { isGift } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** The team's money for the period. */
export const teamBudget: PolicyRule = {
  id: 'team_budget',
  check: ({ gesture, amount, tally, policy }) =>
    isGift(gesture.kind) && amount > 0 && policy.team !== null && tally.team + amount > policy.team
      ? {
          reason: `The team’s budget for this ${policy.period} is used up. What costs no money is still yours to give.`,
          who: policy.approval.by,
        }
      : null,
};
