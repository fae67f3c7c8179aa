import type { Gesture } from '../types.ts';

export const handwrittenFromTheMaker: Gesture = {
  id: 'handwritten_from_the_maker',
  kind: 'handwritten_note',
  title: 'A line from the person who makes it',
  does: 'Lets those who are praised answer themselves.',
  fits: {
    words:
      /\b(?:made|make|makers?|built|bak(?:ed|ery|er)|portrait|craft\w*|sew\w*|stitch\w*|design\w*|paint\w*|print\w*|carv\w*|engrav\w*|beautiful\w*|gorgeous|delicious|tast(?:es|ed|y)|quality|workmanship|cook\w*|recipe|bouquet|cake)\b/i,
    kind: ['praise'],
    channel: ['email', 'phone', 'chat'],
  },
  better: { motivator: ['stand_out', 'belonging'], stage: ['advocate', 'reciprocating'] },
  weight: 2,
  money: { about: 250 },
  minutes: 10,
  says: ['I am showing your words to the people who made it; may they write you a line back?'],
  steps: [
    'Bring the message to the one it is about.',
    'Let them write in their own words; help only with the address.',
  ],
  never: ['thank_for_praise'],
  source: 'W5, G5; recognition goes both ways',
};
