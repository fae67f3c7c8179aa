import type { Gesture } from '../types.ts';

export const discountNextOrder: Gesture = {
  id: 'discount_next_order',
  kind: 'discount',
  title: 'A part off the next order, for those who have said they come back',
  does: 'Makes the way back easy, once the matter is settled.',
  fits: {
    kind: ['trouble', 'idea', 'ask', 'done'],
    stage: ['recovering', 'reciprocating', 'at_risk'],
    fault: ['ours'],
    least: 1,
    signal: ['loyalty'],
  },
  better: { stage: ['recovering'], signal: ['advocacy'] },
  weight: 1,
  money: { goodwill: 0.6 },
  minutes: 3,
  says: ['When you next order, <sum> is taken off without a code; you need not use it, and it holds until [end date].'],
  steps: [
    'Only after the matter is settled.',
    'Put it on the account; nothing to type, no small print.',
    'Say it once and do not come back to it.',
  ],
  never: ['credit', 'discount_this_bill'],
  source: 'G8; offers only where interest was shown',
};
