import { isMarketing } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** Who has opted out of marketing gets no invitations and no offers. */
export const optedOut: PolicyRule = {
  id: 'opted_out',
  check: ({ gesture, matter, facts }) =>
    isMarketing(gesture.kind) && (facts.preferences.marketing === false || matter.noOffers)
      ? { reason: 'They have opted out of offers and invitations.', who: null }
      : null,
};
