import type { Gesture } from '../types.ts';

export const donationInTheirName: Gesture = {
  id: 'donation_in_their_name',
  kind: 'donation',
  title: 'A small donation to a cause they named',
  does: 'Answers what they care about, not only what they bought.',
  fits: {
    kind: ['trouble', 'praise', 'idea'],
    motivator: ['environment', 'person_i_want_to_be'],
    words:
      /\b(?:charity|donat\w*|plant(?:ing)? trees?|climate|environment\w*|wildlife|plastic|packaging|food bank|school|shelter)\b/i,
    fault: ['ours', 'none'],
  },
  better: { motivator: ['environment'] },
  weight: 2,
  money: { about: 1000 },
  minutes: 6,
  says: ['What you wrote about this stayed with me: <sum> goes to a cause that works on it, in your name if you like.'],
  steps: [
    'Use the list of causes that the team has agreed on.',
    'Ask before you use their name.',
    'Send the receipt, and no picture for the public.',
  ],
  never: ['discount', 'credit'],
  source: 'motivators: environment',
};
