import { isGift } from '../../../ledger/gifts.ts';
import { DAY, instantOf } from '../../../time/zone.ts';
import type { PolicyRule } from '../rule.ts';

/** A policy that has run out permits no gifts. */
export const policyEnded: PolicyRule = {
  id: 'policy_ended',
  check: ({ gesture, policy, now }) => {
    if (!isGift(gesture.kind) || policy.until === null || now === null) return null;
    const end = instantOf(Date.parse(`${policy.until}T00:00:00Z`) + DAY, policy.zone);
    return now >= end
      ? {
          reason: `The policy for gifts ended on ${policy.until}. A new one has to be set first.`,
          who: policy.approval.by,
        }
      : null;
  },
};
