import type { Gesture } from '../types.ts';

export const thankForTheReport: Gesture = {
  id: 'thank_for_the_report',
  kind: 'thank_you_note',
  title: 'Thank them for finding it, and tell the others',
  does: 'Their trouble spares the next person.',
  fits: {
    kind: ['trouble', 'ask', 'idea'],
    topic: ['bug', 'data', 'security', 'document', 'defective', 'delivery', 'wrong_item', 'other'],
    fault: ['ours', 'unclear', 'none'],
    words:
      /\b(?:noticed|found (?:a|an|out)|bug|wanted to (?:let you know|report)|report(?:ing|ed)?|heads[- ]up|(?:thought|think) (?:i['’]d|i should|you should|you(?:['’]d| would)|to) (?:mention|know|say|tell)|thought i['’]d (?:mention|say|tell)|for your (?:packers|information|records)|just so you know|steps to reproduce|typo|broken link|wrong (?:page|link))\b/i,
    most: 2,
  },
  better: { motivator: ['belonging', 'stand_out'], words: /\b(?:reproduce|screenshot|log|console|version)\b/i },
  weight: 3,
  money: 'none',
  minutes: 4,
  says: [
    'You found this before we did; I have written it up with your steps, and you will hear from me when it is fixed.',
  ],
  steps: ['Put their steps into the report word by word.', 'Tell them when it is fixed, with the version.'],
  never: [],
  source: 'W6, W11; partnership',
};
