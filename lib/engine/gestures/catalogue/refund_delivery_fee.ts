import type { Gesture } from '../types.ts';

export const refundDeliveryFee: Gesture = {
  id: 'refund_delivery_fee',
  kind: 'refund',
  title: 'Give the delivery fee back',
  does: 'Small, quick and exactly what went wrong.',
  fits: {
    kind: ['trouble'],
    topic: ['delivery'],
    cause: ['time', 'broken_promise'],
    fault: ['ours', 'outside'],
    most: 2,
    words:
      /\b(?:deliver\w*|parcels?|packages?|orders?|ordered|couriers?|post(?:age|ed)?|ship\w*|dispatch\w*|tracking)\b/i,
    unless: /\b(?:never arrived|lost|free delivery|free shipping)\b/i,
  },
  better: { words: /\b(?:next[- ]day|express|paid (?:extra|for delivery)|shipping|postage)\b/i },
  weight: 3,
  money: { about: 600 },
  minutes: 3,
  says: ['You paid for a delivery that came late, so I have given you that fee back.'],
  steps: ['Pay back the delivery fee of this order.', 'Tell them the sum and the day it will be on their card.'],
  never: ['credit'],
  source: 'G1; frugal, and tied to the fault',
};
