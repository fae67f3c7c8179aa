import type { Gesture } from '../types.ts';
import { COST_ELSEWHERE } from '../words.ts';

export const refundWhatItCostThem: Gesture = {
  id: 'refund_what_it_cost_them',
  kind: 'refund',
  title: 'Pay back what it cost them elsewhere',
  does: 'They are no poorer for what went wrong with us.',
  fits: {
    kind: ['trouble', 'ask'],
    fault: ['ours', 'outside'],
    least: 2,
    words: COST_ELSEWHERE,
  },
  better: {
    cause: ['no_information', 'broken_promise'],
    motivator: ['security', 'well_being'],
    words: /[£$€]\s?\d|\d (?:pounds|quid|euros?|dollars|bucks)\b/i,
  },
  weight: 4,
  money: 'none',
  minutes: 8,
  says: [
    'What this cost you elsewhere should not stay with you: send me the receipts, and by [time] you hear when the money reaches you.',
  ],
  steps: [
    'Ask your lead which of these costs the team pays back.',
    'Ask for the receipts once, as photos; no form.',
    'Pay them back together with what we owe anyway.',
  ],
  never: ['credit_cost_of_calls', 'discount'],
  source: 'fairness of the outcome (Orsingher 2010)',
};
