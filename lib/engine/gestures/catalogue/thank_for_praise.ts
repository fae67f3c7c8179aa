import type { Gesture } from '../types.ts';

export const thankForPraise: Gesture = {
  id: 'thank_for_praise',
  kind: 'thank_you_note',
  title: 'Take their thanks to the person they praise',
  does: 'Their words arrive where they were meant to.',
  fits: { kind: ['praise'] },
  better: { stage: ['advocate', 'reciprocating'], words: /\b(?:thank|kudos|shout)\b/i },
  weight: 4,
  money: 'none',
  minutes: 3,
  says: [
    'I am taking your words to {staff} myself, as you wrote them.',
    'I am passing your words on to the people whose work it was, so that they hear them too.',
  ],
  steps: [
    'Really do it, before you write that you did.',
    'Note the praise where the team sees it.',
    'Answer in three lines and ask for nothing.',
  ],
  never: ['invitation_to_review'],
  source: 'C3; peers recognise each other (G5)',
};
