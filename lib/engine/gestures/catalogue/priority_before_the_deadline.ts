import type { Gesture } from '../types.ts';

export const priorityBeforeTheDeadline: Gesture = {
  id: 'priority_before_the_deadline',
  kind: 'priority',
  title: 'Work back from their deadline',
  does: 'Plans around their hour, not ours.',
  fits: { kind: ['trouble', 'ask'], signal: ['urgency'], names: ['deadline'] },
  better: { motivator: ['succeed_in_life', 'thrill', 'person_i_want_to_be'] },
  weight: 4,
  money: 'none',
  minutes: 6,
  says: [
    'You need it {deadline}, so I am planning back from there: by [time] you know whether it holds, and what we do if it does not.',
  ],
  steps: [
    'Find the last hour at which it can still work.',
    'Ask those who must act for a yes or no by then.',
    'Have the second way ready before you write.',
  ],
  never: ['priority_next_in_line'],
  source: 'motivators: succeed in life; outcome and deadline first',
};
