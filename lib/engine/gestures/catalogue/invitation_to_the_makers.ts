import type { Gesture } from '../types.ts';

export const invitationToTheMakers: Gesture = {
  id: 'invitation_to_the_makers',
  kind: 'invitation',
  title: 'Half an hour with those who make it',
  does: 'Takes them seriously as somebody who knows.',
  fits: { kind: ['idea', 'praise'], signal: ['idea', 'loyalty', 'advocacy'], stage: ['reciprocating', 'advocate'] },
  better: { motivator: ['stand_out', 'belonging'], signal: ['loyalty'] },
  weight: 2,
  money: 'none',
  minutes: 30,
  says: [
    'The people who work on {thing:this} would like to hear you for half an hour; would you have the time in the next weeks?',
  ],
  steps: ['Ask the makers first.', 'Offer two times in their hours.', 'Afterwards say what was taken from it.'],
  never: ['invitation_early_look'],
  source: 'R4; involve customers',
};
