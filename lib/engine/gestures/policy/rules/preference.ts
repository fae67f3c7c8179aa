import { isGift } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** What they have told us that they do not want. */
export const preference: PolicyRule = {
  id: 'preference',
  check: ({ gesture, matter, facts: { preferences } }) => {
    if (preferences.dislikes.includes(gesture.kind) || matter.declined.has(gesture.kind))
      return { reason: 'They have told us that they do not want this kind of thing.', who: null };
    return isGift(gesture.kind) && (preferences.gifts === false || matter.noGifts)
      ? { reason: 'They have told us that they want no gifts.', who: null }
      : null;
  },
};
