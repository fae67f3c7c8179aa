import type { Gesture } from '../types.ts';

export const priorityNextInLine: Gesture = {
  id: 'priority_next_in_line',
  kind: 'priority',
  title: 'Take it out of the queue and do it next',
  does: 'They do not wait in the queue with this.',
  fits: {
    kind: ['trouble'],
    signal: ['repeat_contact', 'urgency', 'effort', 'vulnerability'],
    fault: ['ours', 'outside', 'unclear'],
  },
  better: { cause: ['ignored', 'time', 'broken_promise'], signal: ['repeat_contact'], motivator: ['well_being'] },
  weight: 3,
  money: 'none',
  minutes: 4,
  says: ['Your message is out of the queue: it is next, and I stay with it until it is done.'],
  steps: [
    'Assign it to yourself or to one named person.',
    'Mark it so that the next shift sees why.',
    'Tell them when they hear from you next, and keep it.',
  ],
  never: [],
  source: 'process injustice; repeat contact',
};
