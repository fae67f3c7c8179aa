import { isGift } from '../../../ledger/gifts.ts';
import type { PolicyRule } from '../rule.ts';

/** A gift in a legal matter can be read as an admission, or as an attempt to buy silence. */
export const legal: PolicyRule = {
  id: 'legal',
  check: ({ gesture, matter, policy }) =>
    isGift(gesture.kind) && matter.care.has('legal')
      ? {
          reason:
            'They speak of legal steps: a gift now could be taken for an admission. Put the matter right and leave gifts out.',
          who: policy.approval.by,
        }
      : null,
};
