import { isGift } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** What they have told us that they do not want. */
export const preference: PolicyRule = {
  id: 'preference',
  check: ({ gesture, facts: { preferences } }) => {
    if (preferences.dislikes.includes(gesture.kind))
      return { reason: 'They have told us that they do not want this kind of thing.', who: null };
    return isGift(gesture.kind) && preferences.gifts === false
      ? { reason: 'They have told us that they want no gifts.', who: null }
      : null;
  },
};
