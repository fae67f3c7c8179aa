import type { Gesture } from '../types.ts';

export const thankForTheIdea: Gesture = {
  id: 'thank_for_the_idea',
  kind: 'thank_you_note',
  title: 'Thank them for the idea, and say what happens to it',
  does: 'They see that it was read by somebody who can use it.',
  fits: { kind: ['idea', 'trouble', 'ask', 'praise'], signal: ['idea'], unless: /\b(?:lawyer|solicitor|court)\b/i },
  better: { stage: ['reciprocating', 'advocate'], motivator: ['belonging', 'stand_out'] },
  weight: 4,
  money: 'none',
  minutes: 5,
  says: [
    'Your idea is with [name of the person responsible] since today, in your words; I will tell you what comes of it, also if it is a no.',
  ],
  steps: [
    'Write the idea down in their own words.',
    'Give it to one person by name.',
    'Set a reminder to answer, whatever the answer is.',
  ],
  never: [],
  source: 'W11, R4; feedback used visibly',
};
