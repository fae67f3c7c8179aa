import type { Gesture } from '../types.ts';

export const creditCostOfCalls: Gesture = {
  id: 'credit_cost_of_calls',
  kind: 'credit',
  title: 'Pay for the calls and the post they had',
  does: 'Pays for what our process cost them, to the penny.',
  fits: {
    kind: ['trouble'],
    fault: ['ours'],
    cause: ['effort', 'ignored', 'time'],
    words:
      /\b(?:on hold|calls?|called|phone bill|postage|taxi|petrol|parking|day off|took (?:a|the) (?:day|morning|afternoon) off|unpaid leave|bus fare|train)\b/i,
    least: 2,
  },
  better: { words: /\b(?:phone bill|postage|taxi|petrol|parking|bus fare|unpaid)\b/i, motivator: ['security'] },
  weight: 2,
  money: { goodwill: 0.5 },
  minutes: 5,
  says: ['Chasing us has cost you time and money, so I have put <sum> on your account for that alone.'],
  steps: ['Ask for no receipts under this sum.', 'Book it apart from any other credit, with its reason.'],
  never: ['credit_goodwill', 'discount'],
  source: 'process injustice: effort seen and paid for',
};
