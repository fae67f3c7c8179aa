import type { Gesture } from '../types.ts';

export const thankForLoyalty: Gesture = {
  id: 'thank_for_loyalty',
  kind: 'thank_you_note',
  title: 'Name the years',
  does: 'Says that we know how long they have been with us.',
  fits: {
    kind: ['trouble', 'praise', 'done', 'ask', 'idea'],
    signal: ['loyalty'],
    names: ['loyal'],
    most: 1,
    stage: ['active', 'reciprocating', 'advocate', 'recovering', 'at_risk'],
  },
  better: { motivator: ['stand_out'], stage: ['recovering', 'reciprocating'] },
  weight: 2,
  money: 'none',
  minutes: 4,
  says: ['You have been with us for {loyal}, and I wanted to say thank you for that by itself, with nothing to sell.'],
  steps: ['Only once the trouble is settled.', 'Two lines, your own name, no offer.'],
  never: ['handwritten_apology', 'invitation_to_review'],
  source: 'motivators: stand out; C3',
};
