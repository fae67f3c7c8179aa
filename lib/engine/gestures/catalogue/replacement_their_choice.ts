import type { Gesture } from '../types.ts';
import { CLAIM, NOT_ANOTHER, OVER_BY_NOW, STANDS_WITH_US } from '../words.ts';

export const replacementTheirChoice: Gesture = {
  id: 'replacement_their_choice',
  kind: 'replacement',
  title: 'Mend it, change it or take it back: they choose',
  does: 'They decide what would make it good.',
  fits: {
    kind: ['trouble'],
    main: ['defective'],
    cause: ['fault', 'time', 'money', 'risk'],
    fault: ['ours', 'unclear'],
    unless: new RegExp(
      `${CLAIM.source}|${STANDS_WITH_US.source}|${NOT_ANOTHER.source}|${OVER_BY_NOW.source}|\\b(?:app|website|software|update|firmware|log ?in|password|server|account|works? (?:now|again)|(?:want|like|give me) (?:my|the|a) (?:money|refund)|by (?:mistake|accident))\\b`,
      'i',
    ),
  },
  better: { motivator: ['freedom', 'confidence_in_future'], cause: ['fault'] },
  weight: 2,
  money: 'owed',
  minutes: 7,
  says: [
    'It should not be like that. Shall I have it mended, send you another, or take it back and return <sum>? You choose.',
  ],
  steps: [
    'Ask for a picture only if you could not decide without it.',
    'Do what they choose, and pay for the way there and back.',
    'Write once it is done, and ask whether it is right now.',
  ],
  never: ['refund_faulty_goods'],
  source: 'W4; freedom: a choice',
};
