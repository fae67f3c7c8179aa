import type { Gesture } from '../types.ts';
import { THEIR_TRADE } from '../words.ts';

export const replacementLostParcel: Gesture = {
  id: 'replacement_lost_parcel',
  kind: 'replacement',
  title: 'Send it again and look for the parcel ourselves',
  does: 'The search becomes our work, not theirs.',
  fits: {
    kind: ['trouble'],
    fault: ['ours', 'outside'],
    least: 2,
    words:
      /^(?=[\s\S]*\b(?:parcels?|packages?|orders?|ordered|deliver\w*|shipments?|courier|tracking|posted|shipped)\b)[\s\S]*\b(?:lost|never (?:came|arrived)|not (?:arrived|here|received)|\w*n['’]t (?:arrived|come|received|turned up)|marked (?:as )?delivered|says (?:it was )?delivered|nowhere|disappeared|vanished|stuck|still (?:no|nothing|waiting)|missing)\b/i,
    unless: new RegExp(`${THEIR_TRADE.source}|\\b(?:want (?:my|a) (?:money|refund)|no longer (?:need|want))\\b`, 'i'),
  },
  better: { signal: ['urgency'], motivator: ['thrill', 'person_i_want_to_be'] },
  weight: 3,
  money: 'owed',
  minutes: 8,
  says: [
    'I am sending {parcel:your order} again today, and I will look for the first one myself; if both arrive, the driver takes one back.',
  ],
  steps: [
    'Send the same items again, tracked and signed for.',
    'Open the search with the carrier in your own name.',
    'Tell them on the day it arrives, or if it will not.',
  ],
  never: ['refund_not_arrived'],
  source: 'W4; process injustice: take the chase over',
};
