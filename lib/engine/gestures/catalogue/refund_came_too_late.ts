import type { Gesture } from '../types.ts';
import { CAME_TOO_LATE } from '../words.ts';

export const refundCameTooLate: Gesture = {
  id: 'refund_came_too_late',
  kind: 'refund',
  title: 'Pay back what came when its day was over',
  does: 'A late one for the day is none: nobody pays for it.',
  fits: {
    kind: ['trouble'],
    fault: ['ours', 'outside'],
    least: 2,
    words: CAME_TOO_LATE,
    told: CAME_TOO_LATE,
    topic: ['delivery', 'food', 'defective'],
    unless: /\b(?:engineer|technician|plumber|electrician|driver|taxi|flight|train|bus|refund|letter|invoice|bill)\b/i,
  },
  better: { cause: ['broken_promise'], motivator: ['thrill', 'person_i_want_to_be'] },
  weight: 4,
  money: 'owed',
  minutes: 6,
  says: [
    'It came when the day was over, so I am paying back the <sum> that it cost, delivery and all.',
    'It came when the day was over, so I am paying back all that it cost, delivery included.',
  ],
  steps: [
    'Look up what they paid, delivery included, and pay it back today.',
    'Ask for nothing to be sent back.',
    'Find out where the day was lost before you write why.',
  ],
  never: ['credit', 'discount', 'upgrade', 'refund_delivery_fee'],
  source: 'W4; outcome injustice is answered with the outcome (Orsingher 2010)',
};
