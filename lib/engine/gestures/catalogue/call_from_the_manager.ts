import type { Gesture } from '../types.ts';

export const callFromTheManager: Gesture = {
  id: 'call_from_the_manager',
  kind: 'follow_up_call',
  title: 'A call from the one who answers for it',
  does: 'Shows that how they were treated has reached the top.',
  fits: { kind: ['trouble'], cause: ['rudeness'], fault: ['ours'] },
  better: { topic: ['staff'], motivator: ['stand_out'], signal: ['escalation'] },
  weight: 5,
  money: 'none',
  minutes: 15,
  says: [
    '[name of the manager] would like to hear from you what happened and will ring you at [call-back time], if you want that.',
  ],
  steps: [
    'Ask your lead first; give them the thread and the hour.',
    'No gift in that call: listening is what it is for.',
    'Write to the customer afterwards what will change.',
  ],
  never: ['credit', 'discount'],
  source: 'respect injustice is answered by respect (del Río-Lanza 2009)',
};
