import type { Gesture } from '../types.ts';

export const thankForTheirPatience: Gesture = {
  id: 'thank_for_their_patience',
  kind: 'thank_you_note',
  title: 'A line of thanks when it has come good',
  does: 'Ends on the last good thing and not on the trouble.',
  fits: {
    kind: ['praise', 'done', 'nod'],
    stage: ['recovering', 'advocate', 'reciprocating', 'active'],
    words: /\b(?:finally|now works?|works? (?:now|again)|fixed|sorted|arrived|resolved|in the end|came|solved)\b/i,
  },
  better: { stage: ['recovering'] },
  weight: 3,
  money: 'none',
  minutes: 3,
  says: ['It took {waiting:longer than it should have}, and you stayed with us; thank you for that.'],
  steps: ['Send it the day after, not in the same breath.', 'No survey beside it.'],
  never: ['thank_for_praise'],
  source: 'peak and end; C3',
};
