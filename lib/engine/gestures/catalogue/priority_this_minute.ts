import type { Gesture } from '../types.ts';
import { DUE_TODAY, OVER_BY_NOW } from '../words.ts';

const HERE_AND_NOW =
  /\b(?:(?:return(?:s|ed|ing)|throw(?:s|ing)|get(?:ting)?) (?:an? )?(?:error |http )?[45]\d\d\b|(?:fail(?:s|ed|ing)|time(?:s|d)? out|timing out) (?:\w+ ){0,3}since\b|\bSLA\b|(?:p1|sev(?:erity)?[- ]?1)\b|incident (?:contact|manager|number|lead)|(?:all of us|whole (?:team|office|shop|ward|school)|every(?:one|body)|customers?) (?:\w+ )?(?:is |are )?(?:locked out|(?:can(?:no|['’])t|cannot) (?:work|pay|order|log ?in))|(?:down|out|off|offline|dead|unreachable) since \d|(?:los(?:e|ing)|costs? us|costing us) [^.!?]{0,30}\b(?:an?|per|every) (?:hour|minute)|who is on (?:this|it)|(?:(?:you(?:['’]?re| are)|(?:the|your) (?:door|doors|shop|office|desk|gate|counter|shutters?) (?:is|are)) (?:\w+ )?(?:closed|shut|locked)\b)|(?:it is|it['’]?s) (?:now )?\d{1,2}[.:]\d\d\b[^!?]{0,60}\b(?:no|not|nobody|nothing|still)\b|(?:stand(?:ing)?|wait(?:ing)?|sit(?:ting)?|stuck|stranded|i am|we are|i['’]m|we['’]re) (?:\w+ ){0,3}(?:outside|in your (?:car park|lobby|yard|foyer|reception|entrance|doorway|shop)|at (?:the|your) (?:door|gate|desk|airport|station|kerb|curb|counter|checkout|bar|entrance)|in the (?:rain|snow|cold|dark|lift|elevator|queue))|(?:starts?|begins?|leaves?|boards?|opens?) in (?:\d+|an?|two|half an?) (?:minutes?|mins?|hours?|hrs?))\b/i;
const NOW = new RegExp(`${HERE_AND_NOW.source}|${DUE_TODAY.source}`, 'i');

export const priorityThisMinute: Gesture = {
  id: 'priority_this_minute',
  kind: 'priority',
  title: 'Leave the rest and see to it this minute',
  does: 'Somebody moves while it can still help.',
  fits: {
    kind: ['trouble', 'ask'],
    fault: ['ours', 'unclear', 'outside', 'none'],
    words: NOW,
    unless: OVER_BY_NOW,
  },
  better: { signal: ['urgency'], motivator: ['succeed_in_life', 'thrill'] },
  weight: 5,
  money: 'none',
  minutes: 6,
  says: [
    'I have left everything else for this. In ten minutes you hear from me what is being done, and then again until it is settled.',
  ],
  steps: [
    'Ring whoever can change it; do not write to them.',
    'Write after ten minutes, also when there is nothing new.',
    'Have the second way ready: another car, another room, another address.',
  ],
  never: ['invitation', 'thank_you_note', 'named_contact_until_solved'],
  source: 'G2; minutes count where an hour is being lost',
};
