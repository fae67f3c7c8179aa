import type { Gesture } from '../types.ts';

export const invitationToReview: Gesture = {
  id: 'invitation_to_review',
  kind: 'invitation',
  title: 'Ask the happy ones to say it where others read',
  does: 'Lets those who like us tell those who ask.',
  fits: { kind: ['praise'], stage: ['advocate', 'reciprocating'], signal: ['advocacy', 'loyalty'] },
  better: { signal: ['advocacy'] },
  weight: 2,
  money: 'none',
  minutes: 2,
  says: [
    'If you feel like saying this where others can read it, here is the place: [link to reviews]. Only if you want to.',
  ],
  steps: ['Once, and only where nothing is open.', 'Nothing is given for it.', 'Do not ask again.'],
  never: ['thank_for_praise', 'discount', 'credit'],
  source: 'E4; find advocates, and ask',
};
