import type { Gesture } from '../types.ts';
import { OVER_BY_NOW, STANDS_WITH_US } from '../words.ts';

export const replacementMadeAgain: Gesture = {
  id: 'replacement_made_again',
  kind: 'replacement',
  title: 'Make it again, with the person who makes it',
  does: 'Somebody skilled takes care of this one.',
  fits: {
    kind: ['trouble'],
    topic: ['food', 'service', 'booking', 'stay', 'defective'],
    fault: ['ours'],
    unless: new RegExp(`${OVER_BY_NOW.source}|${STANDS_WITH_US.source}`, 'i'),
    words:
      /\b(?:cake|meal|order was wrong|burnt|cold|engrav\w*|custom|made to (?:order|measure)|tailor\w*|print(?:ed|s)?|photos?|programmes?|booklets?|brochures?|invitations?|flyers?|posters?|banner|order of service|pages?|frames?|curtains?|album|bouquet|flowers|spelt|spelled|haircut|cleaning|repair)\b/i,
  },
  better: { motivator: ['stand_out', 'person_i_want_to_be', 'thrill'] },
  weight: 3,
  money: 'owed',
  minutes: 12,
  says: [
    'I have asked the person who makes it to do {goods:this one} again, and to check it with me before it leaves.',
  ],
  steps: [
    'Talk to the maker; write down what has to be different.',
    'See the result, or a photo of it, before it goes out.',
    'Tell the customer who made it.',
  ],
  never: ['replacement_sent_first', 'replacement_right_item'],
  source: 'G1; stand out: name what is particular',
};
