import { isMoneyGift } from '../../../ledger/gifts.ts';
import { isLifted, type PolicyRule } from '../rule.ts';

/** So far from what like cases were given, in both directions, nobody has to explain it. Ours. */
const LOW = 0.5;
const HIGH = 1.5;

/** Same trouble, same offer; anything else needs a yes. */
export const fairness: PolicyRule = {
  id: 'fairness',
  check: (request) => {
    const { gesture, amount, usual, like, written, policy } = request;
    if (!isMoneyGift(gesture.kind) || usual === null || (amount >= usual * LOW && amount <= usual * HIGH)) return null;
    if (isLifted(request)) return null;
    return {
      reason: `The last ${like.length} cases like this were given about ${written(usual)} each. The same trouble gets the same offer.`,
      who: policy.approval.by,
    };
  },
};
