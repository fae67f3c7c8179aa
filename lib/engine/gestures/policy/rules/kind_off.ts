import type { PolicyRule } from '../rule.ts';

/** What the team does not give. */
export const kindOff: PolicyRule = {
  id: 'kind_off',
  check: ({ gesture, policy }) =>
    policy.off.includes(gesture.kind)
      ? { reason: 'Your team does not give this kind of gesture.', who: policy.approval.by }
      : null,
};
