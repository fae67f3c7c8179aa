import type { Gesture } from '../types.ts';

export const handwrittenToThoseLetDown: Gesture = {
  id: 'handwritten_to_those_let_down',
  kind: 'handwritten_note',
  title: 'A letter they can hand on',
  does: 'Says to the others that it was our doing, not theirs.',
  fits: { kind: ['trouble'], fault: ['ours'], motivator: ['person_i_want_to_be'], least: 2 },
  better: {
    words:
      /\b(?:my (?:boss|client|clients|guests?|mother|mum|mom|daughter|son|wife|husband|team|landlord)|looked (?:foolish|stupid|like)|promised (?:her|him|them|my)|let (?:her|him|them|my)\b[^.!?]{0,20}down|embarrass\w*)\b/i,
  },
  weight: 3,
  money: { about: 250 },
  minutes: 10,
  says: [
    'I can write to {kin:those you had promised it to} and say that the fault was ours and not yours; would that help?',
  ],
  steps: [
    'Ask first: it is theirs to say who hears of it.',
    'Write what we did wrong, in two sentences, signed with a name.',
    'Send it to the customer to hand on.',
  ],
  never: ['handwritten_apology'],
  source: 'HBR 2015 motivators: the person I want to be',
};
