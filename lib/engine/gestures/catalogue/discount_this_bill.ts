import type { Gesture } from '../types.ts';

export const discountThisBill: Gesture = {
  id: 'discount_this_bill',
  kind: 'discount',
  title: 'Take a part off this bill',
  does: 'Shares the damage where the thing was used all the same.',
  fits: {
    kind: ['trouble'],
    topic: ['stay', 'service', 'food', 'booking', 'staff', 'billing', 'price', 'delivery'],
    cause: ['fault', 'broken_promise', 'rudeness', 'unfairness'],
    fault: ['ours'],
    least: 2,
    notOnly: ['rudeness'],
    unless:
      /\b(?:never arrived|charged twice|double|not arrived|fraud|cancel (?:it|my|the|our)|out of (?:the|my|our|this) (?:contract|agreement))\b/i,
  },
  better: { topic: ['stay', 'service', 'food'], cause: ['unfairness', 'broken_promise'] },
  weight: 3,
  money: { goodwill: 1 },
  minutes: 4,
  says: ['What you got was not what you paid for, so I have taken <sum> off this bill.'],
  steps: [
    'Put the matter itself right first.',
    'Take it off the bill now, without a code to type.',
    'Say what it is for: the same thing, the same sum for everybody.',
  ],
  never: ['credit', 'refund', 'discount_next_order'],
  source: 'W4; same trouble, same offer',
};
