import type { Gesture } from '../types.ts';
import { NOT_ANOTHER, OVER_BY_NOW } from '../words.ts';

/** Work of ours on a thing of theirs, and what came of it. */
const WORKED_ON =
  /\b(?:repair(?:ed|er|s|man|men|woman|ing)?|resiz(?:ed|ing)|handyman|technician|engineer|re-?sol(?:ed|ing)|fitt(?:ed|er|ers|ing)|install(?:ed|er|ation)|clean(?:ed|ers?|ing)|paint(?:ed|ers?|ing|work)|servic(?:ed|ing)|(?:yearly|annual|its|a|the|full) (?:\w+ )?service\b|tun(?:ed|er|ing)|hemm(?:ed|ing)|alter(?:ed|ations?)|mend(?:ed|ing)|fixed|stitch\w*|sewn|upholster\w*|plaster\w*|til(?:ed|er|ing)|fram(?:ed|ing)|sharpen\w*|re-?wir\w*|plumb(?:ed|er|ing)|glaz\w*|roof(?:ed|er|ers|ing)|laid (?:the|our|my)|carpet\w*|varnish\w*|polish\w*|engrav\w*|restor(?:ed|er|ation)|built|builders?|mechanic|garage|workshop)\b/i;
const DID_NOT_HOLD =
  /\b(?:(?<!(?:home|away|off|left|back|went|gone|see|once|now and) )again|still|already|(?:back|home|returned) (?:to (?:me|us) )?without|lets? (?:\w+ )?(?:in|out|through)|leak\w*|gap|crooked|loose|came (?:off|apart|out|undone)|fell (?:off|out|apart)|coming (?:off|apart|away|loose)|peel\w*|crack\w*|split|drip\w*|rattl\w*|squeak\w*|wobbl\w*|gone (?:\w+ )?(?:sour|flat|off)|out of tune|too (?:short|long|tight|loose)|uneven|stain\w*|streak\w*|patchy|not straight|(?:did|does|is|was|are)(?:n['’]t| not) (?:\w+ )?(?:hold|held|last|fit|close|shut|work|straight|level|clean|done|finished)|same (?:fault|noise|problem|leak|spot)|worse than|within (?:a|an|two|three|\d+) (?:days?|hours?|weeks?))\b/i;

export const replacementWorkAgain: Gesture = {
  id: 'replacement_work_again',
  kind: 'replacement',
  title: 'Do the work again at no cost, and look at it before they do',
  does: 'They get what they paid for, without paying or asking twice.',
  fits: {
    kind: ['trouble'],
    fault: ['ours', 'unclear'],
    words: new RegExp(`^(?=[\\s\\S]*(?:${WORKED_ON.source}))[\\s\\S]*(?:${DID_NOT_HOLD.source})`, 'i'),
    unless: new RegExp(
      `${NOT_ANOTHER.source}|${OVER_BY_NOW.source}|\\b(?:app|update|software|website|subscription|invoice|want (?:my|the|our) money|refund|room|hotel|parcel)\\b`,
      'i',
    ),
  },
  better: { signal: ['urgency', 'repeat_contact'], motivator: ['confidence_in_future', 'stand_out'] },
  weight: 4,
  money: 'none',
  minutes: 12,
  says: ['I have put it down to be done again, at no cost to you; would [visit date] suit you, or another day?'],
  steps: [
    'Ask who did the work what may have gone wrong; blame nobody.',
    'Give it to the best hand there is, on a day that they choose.',
    'See the result, or a photo of it, before they get it back.',
  ],
  never: ['refund_faulty_goods', 'replacement_sent_first'],
  source: 'W4; the promise of good work is kept, not argued about',
};
