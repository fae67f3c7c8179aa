import type { Gesture } from '../types.ts';

export const discountRenewal: Gesture = {
  id: 'discount_renewal',
  kind: 'discount',
  title: 'Keep the price they knew for one more term',
  does: 'Takes the surprise out of a rise.',
  fits: {
    kind: ['trouble', 'ask', 'leave'],
    topic: ['price', 'cancel', 'billing'],
    fault: ['ours', 'unclear', 'none'],
    signal: ['loyalty', 'churn'],
    words:
      /\b(?:renew\w*|put (?:me|us|it|my \w+) up|new (?:customers?|members?) (?:get|pay)|price|rate|tariff|went up|gone up|increase|more expensive|cheaper|doubled|rise|raised)\b/i,
  },
  better: { signal: ['loyalty'], motivator: ['freedom', 'stand_out'] },
  weight: 2,
  money: { goodwill: 1 },
  minutes: 5,
  says: [
    'I can hold {plan:your plan} at the price you had until [end date]; after that I will tell you the new one a month ahead.',
  ],
  steps: [
    'Check what they pay now and what new customers pay.',
    'Hold the old price for one term; no new lock-in.',
    'Set a reminder to write a month before it ends.',
  ],
  never: ['credit', 'pause_instead_of_cancel'],
  source: 'G8; freedom: a choice, an easy way out',
};
