import type { Gesture } from '../types.ts';

export const prioritySafetyFirst: Gesture = {
  id: 'priority_safety_first',
  kind: 'priority',
  title: 'Hand it to the safety lead at once',
  does: 'Somebody who can act knows within minutes.',
  fits: { kind: ['danger'] },
  weight: 5,
  money: 'none',
  minutes: 5,
  says: ['I am handing this to [name of the person taking over] now; they will act at once.'],
  steps: [
    'Call the lead or the line for this kind of danger. Do not write and wait.',
    'Stay reachable for the customer until the other has taken over.',
    'Note the minute at which it was handed over.',
  ],
  never: ['discount', 'credit', 'invitation'],
  source: 'danger: a person takes over, no gift',
};
