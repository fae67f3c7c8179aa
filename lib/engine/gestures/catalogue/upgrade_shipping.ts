import type { Gesture } from '../types.ts';

export const upgradeShipping: Gesture = {
  id: 'upgrade_shipping',
  kind: 'upgrade',
  title: 'Faster delivery at no cost',
  does: 'Wins back the days that we lost.',
  fits: {
    kind: ['trouble'],
    topic: ['delivery', 'wrong_item', 'defective', 'status'],
    fault: ['ours', 'outside'],
    cause: ['time', 'fault', 'broken_promise'],
    least: 2,
    words:
      /\b(?:parcels?|packages?|orders?|ordered|deliver\w*|ship\w*|courier|tracking|in the post|replacement|package)\b/i,
    unless:
      /\b(?:heating|hot water|boiler|engineer|technician|fitter|plumber|electrician|repair|never (?:came|arrived)|marked|says delivered|says it was delivered|lost|stolen|refund)\b/i,
  },
  better: { signal: ['urgency'], motivator: ['thrill'] },
  weight: 2,
  money: { about: 1200 },
  minutes: 3,
  says: ['I have moved {parcel:your order} to the fastest delivery we have, at our cost.'],
  steps: ['Change the delivery before the parcel leaves.', 'Send the new day and the tracking number.'],
  never: ['priority_courier_tonight', 'credit_goodwill'],
  source: 'motivators: thrill',
};
