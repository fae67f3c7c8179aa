import { cheerIn } from '../find/cheer.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const falseCheer: Rule = {
  id: 'false_cheer',
  weight: 0.45,
  heat: 0.4,
  reason: 'Cheer towards somebody upset says that nobody read their message. Start with their matter.',
  source: SOURCES.false_cheer,
  most: 3,
  phrases: [
    {
      match:
        '(?:hope|trust|hoping) (?:that )?(?:you are|this|your|you have|you had|all is|everything is|you and|the) @5(?:well|great|good|fine|fantastic|wonderful|lovely|amazing|day|weekend|week|morning|evening|summer|spirits)',
      upset: true,
      instead: '',
    },
    { match: '(?:great|good|exciting|fantastic|wonderful|happy|brilliant|super) news', upset: true },
    {
      match:
        '(?:i|we) (?:am|are|would be|will be) (?:so |very |more than |really |absolutely |always |only too )*(?:(?:happy|pleased|glad|delighted) to (?:help|assist|hear from|have you|be of)|(?:thrilled|excited|stoked|over the moon|delighted)(?: |$))@0',
      upset: true,
      weight: 0.4,
    },
    {
      match:
        '(?:no (?:worries|problem|prob|problemo|sweat|probs)|not to worry|all good|easy peasy|oops|whoops|oopsie|uh oh|yikes|bummer|my bad|sit tight|hang tight|cheers|ta|woo|yay|hooray|woohoo|voila|ta da)(?= |$)',
      upset: true,
      instead: '',
    },
    {
      match:
        '(?:^|that is |how |sounds )(?:awesome|amazing|perfect|wonderful|fantastic|brilliant|super|lovely|fab|great)(?= |$)',
      upset: true,
    },
    {
      match:
        '(?:have|enjoy|wish you|wishing you) (?:a|an|the rest of your) @2(?:great|wonderful|lovely|fantastic|amazing|nice|good|blessed|fab|fabulous|awesome|beautiful|super|terrific|sunny|rest of|day|weekend|week|evening|afternoon)(?: (?:day|week|weekend|evening|afternoon|morning|time|one|summer))?',
      upset: true,
    },
    {
      match: 'thank(?:s| you) so much for (?:reaching|getting|contacting|your|being|sharing|choosing|writing|the)',
      upset: true,
    },
    {
      match:
        '(?:we|i) (?:would |just |really |truly |absolutely )?(?:love|loved|adore) (?:to|it|that|hearing|your|our|having|you)',
      notIf: 'would love to (?:say|help|tell|give|do|offer|promise)',
      upset: true,
    },
    {
      match:
        '(?:on the (?:bright|plus) side|happy (?:shopping|monday|tuesday|wednesday|thursday|friday|days|weekend|travels|holidays|new)|fingers crossed|keep smiling|stay (?:tuned|awesome|safe and)|catch you|toodle|adventure|pop back|keep rocking|treat yourself)',
      upset: true,
    },
  ],
  find: cheerIn,
};
