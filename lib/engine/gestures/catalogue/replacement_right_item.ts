import type { Gesture } from '../types.ts';
import { OVER_BY_NOW } from '../words.ts';

export const replacementRightItem: Gesture = {
  id: 'replacement_right_item',
  kind: 'replacement',
  title: 'Send the right item, keep the wrong one',
  does: 'Takes the mistake off their hands.',
  fits: { kind: ['trouble'], topic: ['wrong_item'], fault: ['ours'], unless: OVER_BY_NOW },
  better: {
    signal: ['urgency'],
    motivator: ['well_being'],
    words: /\b(?:wrong (?:size|colour|color|model|item|one)|instead of)\b/i,
  },
  weight: 4,
  money: 'owed',
  minutes: 7,
  says: [
    'The right one for {goods:your order} goes out today; please keep or give away the wrong one, there is nothing to send back.',
  ],
  steps: [
    'Check the order against what came; one question to the customer at most.',
    'Have a second pair of eyes check the parcel before it leaves.',
    'Send the tracking number yourself.',
  ],
  never: ['refund_faulty_goods'],
  source: 'W4; effort taken off (well-being)',
};
