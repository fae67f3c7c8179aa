import type { Gesture } from '../types.ts';
import { OVER_BY_NOW } from '../words.ts';

export const priorityCourierTonight: Gesture = {
  id: 'priority_courier_tonight',
  kind: 'priority',
  title: 'Send it by courier for tomorrow',
  does: 'Saves the day it was meant for.',
  fits: {
    kind: ['trouble'],
    topic: ['delivery', 'wrong_item', 'defective', 'status'],
    signal: ['urgency'],
    fault: ['ours', 'outside'],
    names: ['event'],
    unless: OVER_BY_NOW,
  },
  better: {
    motivator: ['thrill', 'person_i_want_to_be'],
    words: /\b(?:wedding|birthday|party|anniversary|christmas|graduation|christening)\b/i,
  },
  weight: 4,
  money: { about: 1500 },
  minutes: 8,
  says: ['{parcel:It} goes by courier tonight so that you have it for {event}; you pay nothing for that.'],
  steps: [
    'Check that the courier reaches their address by then.',
    'Book it, and watch it yourself.',
    'Tell them the hour, and once more when it is there.',
  ],
  never: ['upgrade_shipping'],
  source: 'motivators: thrill; protect the moment, rush',
};
