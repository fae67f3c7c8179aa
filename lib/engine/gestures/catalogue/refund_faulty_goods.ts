import type { Gesture } from '../types.ts';
import { CLAIM, LOST_IN_STEPS, NOT_ANOTHER, ONLY_ROUND_IT, ONLY_TELLING, STANDS_WITH_US } from '../words.ts';

/** They want the thing and not its price, or a free extra is what is missing, or a claim is made in law. */
const NOT_MONEY = new RegExp(
  `\\bfree (?:\\w+ ){1,3}(?:was|is|were)(?:n['’]t| not)|\\b(?:free gift|freebie|goodie bag)\\b|\\b(?:(?:could|can|would) you (?:please )?(?:send|post|ship)|please (?:send|post|ship)|still (?:love|like)|want (?:it|the) (?:fixed|repaired)|replaced)|(?<!(?:not|n['’]t) )(?:want|would like|need|prefer|send|get|could (?:i|we) have|can (?:i|we) have)(?: \\w+){0,3} (?:replacement|new one)|(?:please|can you|could you) replace\\b|${CLAIM.source}|${LOST_IN_STEPS.source}|${ONLY_ROUND_IT.source}|${ONLY_TELLING.source}|${STANDS_WITH_US.source}`,
  'i',
);

export const refundFaultyGoods: Gesture = {
  id: 'refund_faulty_goods',
  kind: 'refund',
  title: 'Money back for goods that are not right',
  does: 'Lets them be done with it, without a dispute.',
  fits: {
    kind: ['trouble'],
    topic: ['defective', 'wrong_item', 'food'],
    cause: ['fault', 'money'],
    fault: ['ours', 'unclear'],
    told: NOT_ANOTHER,
    unless: NOT_MONEY,
  },
  better: {
    asked: ['refund', 'refund_where'],
    words: /\b(?:refund|money back|return)\b/i,
    stage: ['at_risk'],
    signal: ['repeat_contact'],
  },
  weight: 2,
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
