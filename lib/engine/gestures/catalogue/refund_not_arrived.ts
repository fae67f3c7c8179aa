import type { Gesture } from '../types.ts';
import { THEIR_TRADE } from '../words.ts';

export const refundNotArrived: Gesture = {
  id: 'refund_not_arrived',
  kind: 'refund',
  title: 'Pay back what never came',
  does: 'Ends the waiting: they can buy it elsewhere today.',
  fits: {
    kind: ['trouble'],
    cause: ['time', 'no_information', 'money', 'fault', 'ignored', 'broken_promise'],
    fault: ['ours'],
    least: 2,
    words:
      /^(?=[\s\S]*\b(?:parcels?|packages?|orders?|ordered|deliver\w*|shipments?|courier|tracking|posted|shipped)\b)[\s\S]*\b(?:never (?:came|arrived|got|received)|not (?:arrived|here|come|received)|\w*n['’]t (?:arrived|come|received|turned up)|lost|still (?:no|nothing|waiting)|money back|refund|nowhere|missing)\b/i,
    unless: THEIR_TRADE,
  },
  better: { words: /\b(?:refund|money back|cancel|elsewhere|bought another|too late)\b/i, motivator: ['freedom'] },
  weight: 3,
  money: 'owed',
  minutes: 8,
  says: ['If you would rather have your money back than wait for {thing:it}, say so and I will pay it back today.'],
  steps: [
    'Ask which they prefer: the money or the goods.',
    'Pay back what they paid, delivery included.',
    'Close the search with the carrier yourself.',
  ],
  never: ['replacement_lost_parcel'],
  source: 'W4; a choice gives control back (CARP, Bacal)',
};
