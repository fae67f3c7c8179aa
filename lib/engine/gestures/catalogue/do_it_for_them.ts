import type { Gesture } from '../types.ts';

export const doItForThem: Gesture = {
  id: 'do_it_for_them',
  kind: 'how_to',
  title: 'Do the form for them',
  does: 'Takes the work away in place of explaining it.',
  fits: {
    kind: ['trouble', 'ask'],
    words:
      /\b(?:forms?|fill(?:ed|ing)? (?:in|out|it)|paperwork|(?:provide|send|need|want|wants|ask(?:s|ed|ing)? (?:me |us )?for|get|show|supply) (?:\w+ ){0,4}(?:papers|documents?|proof|certificate)|(?:claim forms?|(?:my|our|the|a|file|make|submit) (?:\w+ )?(?<!\b(?:without|never|no) (?:an?|the) )claim(?!s court))|appl(?:y|ied|ication)\w*|upload\w*|regist\w*|sign(?:ed)? up|verif\w*|port(?:ed|ing)?|transfer (?:my|the|our|it|this|ownership)|hoops|only way (?:to|is|of)|(?:keep )?having to (?:ring|call|fill|write|go|print|post)|been trying)\b/i,
    fault: ['ours', 'none', 'unclear', 'outside', 'theirs'],
  },
  better: {
    motivator: ['well_being'],
    cause: ['effort'],
    signal: ['effort', 'vulnerability'],
    topic: ['document', 'change', 'refund', 'access'],
  },
  weight: 3,
  money: 'none',
  minutes: 10,
  says: ['I have filled in everything that we know already; you only look it over and answer "yes".'],
  steps: [
    'Fill in all that the account knows.',
    'Ask for at most one thing.',
    'Send it in for them and pass on the confirmation.',
  ],
  never: ['how_to_their_own_steps'],
  source: 'motivators: well-being; do the form for them',
};
