import type { Gesture } from '../types.ts';
import { ONLY_ROUND_IT, ONLY_TELLING } from '../words.ts';

/** They write for those who come after them. */
const FOR_OTHERS =
  /\b(?:so (?:that )?(?:nobody|no ?one) else|(?:other (?:people|customers|guests|families)|others|somebody else|the next (?:person|customer|guest|one|family)) (?:will|may|might|could|should)\b|before (?:some(?:one|body)|any(?:one|body)) (?:else )?(?:is|gets?|falls?|trips?|slips?|does))\b/i;

/** They have seen something and say so. */
const NOTICED =
  /\b(?:(?:i|we|i['’]ve|have) (?:just |also |only )?noticed (?:that|a|an|your|the|on)|found (?:a|an|out (?:that|your))\b|bug|(?:tiny|small|little|minor) (?:thing|glitch|niggle|snag|bug)\b|wanted to (?:let you know|report)|report(?:ing|ed)?|heads[- ]up|(?:thought|think) (?:i['’]d|i should|you should|you(?:['’]d| would)|to) (?:mention|know|say|tell)|thought i['’]d (?:mention|say|tell)|you (?:may|might) want to (?:look|know|check|see)|in case you (?:do not|don['’]t) know|for your (?:packers|information|records)|just so you know|so (?:that )?(?:nobody|no ?one) else|(?:other (?:people|customers|guests|families)|others|somebody else|the next (?:person|customer|guest|one|family)) (?:will|may|might|could|does|do|should|has|have|is|are)\b|before (?:some(?:one|body)|any(?:one|body)) (?:else )?(?:is|gets?|falls?|trips?|slips?|does)|steps to reproduce|typo|broken link|wrong (?:page|link))\b/i;

/** More was wrapped round it than was in it: nothing to be sent again, and good to know. */
const TOO_MUCH_ROUND_IT = new RegExp(
  `^(?=[\\s\\S]*\\b(?:planet|green|environment\\w*|eco\\w*|wast(?:e|ed|eful)|recycl\\w*|plastic|landfill|sustainab\\w*)\\b)${ONLY_ROUND_IT.source.slice(1)}`,
  'i',
);

export const thankForTheReport: Gesture = {
  id: 'thank_for_the_report',
  kind: 'thank_you_note',
  title: 'Thank them for finding it, and tell the others',
  does: 'Their trouble spares the next person.',
  fits: {
    kind: ['trouble', 'ask', 'idea'],
    topic: [
      'bug',
      'data',
      'security',
      'document',
      'defective',
      'delivery',
      'wrong_item',
      'service',
      'billing',
      'food',
      'product',
      'other',
    ],
    told: new RegExp(`${FOR_OTHERS.source}|${ONLY_TELLING.source}|${TOO_MUCH_ROUND_IT.source}`, 'i'),
    fault: ['ours', 'unclear', 'none'],
    words: new RegExp(`${NOTICED.source}|${ONLY_TELLING.source}|${TOO_MUCH_ROUND_IT.source}`, 'i'),
    unless: /\b(?:shrugg\w*|unwelcome|rude\w*|laugh(?:ed|ing) at|roll(?:ed|ing) (?:his|her|their) eyes)\b/i,
    most: 2,
  },
  better: { motivator: ['belonging', 'stand_out'], words: /\b(?:reproduce|screenshot|log|console|version)\b/i },
  weight: 3,
  money: 'none',
  minutes: 4,
  says: [
    'I have passed this on in your own words to the people who can put it right, and I will tell you what came of it.',
  ],
  steps: [
    'Put their words, or their steps, into the report as they are.',
    'Tell them what came of it, also if nothing did.',
  ],
  never: ['invitation_to_review', 'discount'],
  source: 'W6, W11; partnership',
};
