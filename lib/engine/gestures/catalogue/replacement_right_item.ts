import type { Gesture } from '../types.ts';
import { DAY_OVER, OTHER_THAN_SHOWN } from '../words.ts';

/** They tell what they ordered, and that something else came. */
const NOT_THAT =
  /\b(?:(?:sent|packed|gave|delivered|put in|supplied|posted) [^.!?]{0,50}\b(?:in place of|instead of|rather than|and not|not the)\b|\d+ ?(?:cm|mm|centimet\w+|inch(?:es)?|feet|foot) (?:too )?(?:short|long|narrow|wide|small|big|low|high)\b|(?:i|we) (?:\w+ )?(?:ordered|chose|bought|asked for|picked)\b[^!?]{3,120}\b(?:the (?:one|pair|box|set|thing) that (?:came|arrived|was sent)|(?:instead|but) (?:i|we) (?:got|received|have)|(?:you sent|i got|we got|i received|what (?:came|arrived|i got) (?:is|was)))|(?:some(?:one|body) else['’]s|another (?:person|customer|family)['’]s) (?:\w+ )?(?:order|name|photos?|pictures?|things?|parcel|\w+ pictures))\b/i;

/** What was theirs before is looked for; no other one is the right one. */
const THEIR_OWN = /\b(?:mine (?:was|were)|(?:my|our) own)\b/i;

export const replacementRightItem: Gesture = {
  id: 'replacement_right_item',
  kind: 'replacement',
  title: 'Send the right item, keep the wrong one',
  does: 'Takes the mistake off their hands.',
  fits: {
    kind: ['trouble'],
    topic: ['wrong_item'],
    told: new RegExp(`${NOT_THAT.source}|${OTHER_THAN_SHOWN.source}`, 'i'),
    fault: ['ours'],
    unless: new RegExp(
      `${DAY_OVER.source}|${THEIR_OWN.source}|\\b(?:charged|fare|driver|taxi|ride|invoice|bill(?:ed)?)\\b`,
      'i',
    ),
  },
  better: {
    signal: ['urgency'],
    motivator: ['well_being'],
    words: /\b(?:wrong (?:size|colour|color|model|item|one)|instead of)\b/i,
  },
  weight: 4,
  money: 'owed',
  minutes: 7,
  says: [
    'The right one for {goods:your order} goes out today; please keep or give away the wrong one, there is nothing to send back.',
  ],
  steps: [
    'Check the order against what came; one question to the customer at most.',
    'Have a second pair of eyes check the parcel before it leaves.',
    'Send the tracking number yourself.',
  ],
  never: ['refund_faulty_goods'],
  source: 'W4; effort taken off (well-being)',
};
