import type { PolicyRule } from '../rule.ts';

/** Who asked not to be rung is not rung. */
export const noCalls: PolicyRule = {
  id: 'no_calls',
  check: ({ gesture, matter, facts }) =>
    gesture.kind === 'follow_up_call' && (matter.noCalls || facts.preferences.calls === false)
      ? { reason: 'They have asked not to be called. Write to them instead.', who: null }
      : null,
};
