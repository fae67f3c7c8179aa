import type { Gesture } from '../types.ts';

export const invitationEarlyLook: Gesture = {
  id: 'invitation_early_look',
  kind: 'invitation',
  title: 'An early look at what they asked for',
  does: 'They see their own idea before others do.',
  fits: {
    signal: ['idea'],
    kind: ['idea', 'ask', 'praise'],
    stage: ['reciprocating', 'advocate', 'active'],
  },
  better: { motivator: ['belonging', 'stand_out', 'thrill'], signal: ['idea'] },
  weight: 3,
  money: 'none',
  minutes: 5,
  says: [
    'When there is something to see of it, may I show it to you before the others? One message, and you can say no at any time.',
  ],
  steps: [
    'Ask; do not put them on a list.',
    'Note the yes with its date.',
    'Show it really early, and answer what they say.',
  ],
  never: ['invitation_to_review', 'discount'],
  source: 'R4, W9; belonging',
};
