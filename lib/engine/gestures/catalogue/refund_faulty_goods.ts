import type { Gesture } from '../types.ts';

export const refundFaultyGoods: Gesture = {
  id: 'refund_faulty_goods',
  kind: 'refund',
  title: 'Money back for goods that are not right',
  does: 'Lets them be done with it, without a dispute.',
  fits: {
    kind: ['trouble'],
    topic: ['defective', 'wrong_item', 'food'],
    cause: ['fault', 'money'],
    fault: ['ours'],
    unless:
      /\b(?:(?:could|can|would) you (?:please )?(?:send|post|ship)|please (?:send|post|ship)|still (?:love|like)|want (?:it|the) (?:fixed|repaired)|replacement|replace)\b/i,
  },
  better: { words: /\b(?:refund|money back|return)\b/i, stage: ['at_risk'], signal: ['repeat_contact'] },
  weight: 3,
  money: 'owed',
  minutes: 8,
  says: ['You need not keep {goods:it}: I can pay back <sum>, and sending it back costs you nothing.'],
  steps: [
    'Offer money or a new one, and let them choose.',
    'Send a paid label, or let them keep what costs more to send.',
    'Pay back on the day the parcel is scanned, not when it is opened.',
  ],
  never: ['credit'],
  source: 'W4; recovery by choice',
};
