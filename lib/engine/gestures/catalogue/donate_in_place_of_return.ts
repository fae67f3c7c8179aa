import type { Gesture } from '../types.ts';
import { ONLY_ROUND_IT } from '../words.ts';

export const donateInPlaceOfReturn: Gesture = {
  id: 'donate_in_place_of_return',
  kind: 'donation',
  title: 'Let them give it away in place of sending it back',
  does: 'Nothing is wasted, and nobody queues at the post office.',
  fits: {
    kind: ['trouble', 'ask'],
    topic: ['wrong_item', 'defective', 'delivery'],
    motivator: ['environment'],
    fault: ['ours', 'none', 'unclear'],
    unless: ONLY_ROUND_IT,
  },
  better: {
    topic: ['wrong_item'],
    words: /\b(?:waste|packaging|plastic|throw(?:n|ing)? (?:it )?away|landfill|recycl\w*)\b/i,
  },
  weight: 3,
  money: { about: 1000 },
  minutes: 4,
  says: ['You need not send {goods:it} back: give it to somebody who can use it, and I will close the return here.'],
  steps: [
    'Check that it is safe to use.',
    'Close the return in the system.',
    'Suggest a place near them only if they ask.',
  ],
  never: ['replacement_right_item'],
  source: 'motivators: environment; donation',
};
