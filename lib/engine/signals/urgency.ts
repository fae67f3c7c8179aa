import type { RuleSet } from '../text/rule.ts';

export const urgency: RuleSet<'urgency'> = {
  id: 'urgency',
  rules: [
    {
      id: 'as_soon_as',
      match:
        '(asap|as soon as possible|as quickly as possible|at your earliest|right away|straight away|immediately|at once|this instant|without delay|pronto)',
      weight: 0.6,
      reason: 'Wishes for it at once',
      example: 'Please send it as soon as possible.',
    },
    {
      id: 'need_by',
      match:
        '(need|needed|have to have|must have|want|require|must be|has to be|needs to be|has to|needs to|ready|due|here|arrive|arrives|done|fixed|sorted) .{0,6} (by|before) (the|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|then|next|my|our|christmas|end|this|friday|/^[0-9]+/|january|february|march|april|may|june|july|august|september|october|november|december)',
      weight: 0.65,
      reason: 'Names a date that it is needed by',
      example: 'I need it by Friday.',
    },
    {
      id: 'deadline',
      match:
        '(deadline|due date|cut off|last day|expires|expire|expiring|registration closes|application closes|offer ends|sale ends) (is|on|at|today|tomorrow|tonight|in|this|by|next|for|soon|friday|monday)',
      weight: 0.55,
      reason: 'Names a deadline',
      example: 'The deadline is tomorrow.',
      notIf: '(closes|ends|expires) (at|on) (night|weekends)',
    },
    {
      id: 'event_soon',
      match:
        '(wedding|flight|exam|interview|funeral|surgery|operation|launch|event|party|trip|holiday|presentation|meeting|birthday|graduation|demo|appointment|show|concert|move|moving|fly|leave|leaving|travel|travelling|traveling|travels|check in|ceremony|anniversary|conference|webinar|audit|court) .{0,5} (tomorrow|today|tonight|in an hour|in two|in three|in /^[0-9]+$/|this (morning|afternoon|evening|weekend|week|friday|saturday)|in a few|next week|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|is (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(monday|tuesday|wednesday|thursday|friday|saturday|sunday) morning)',
      weight: 0.6,
      reason: 'Names an event close by',
      example: 'My flight is tomorrow.',
    },
    {
      id: 'it_is_urgent',
      match:
        '(is|this|very|extremely|really|quite|super|bit|most|so|somewhat|an|are) (urgent|emergency|time sensitive|critical|pressing)',
      weight: 0.6,
      reason: 'Says that it is urgent',
      example: 'This is urgent.',
      notIf: 'not .{0,2} (urgent|emergency|critical)',
    },
    {
      id: 'urgently',
      match:
        '(urgently|asap|urgent) (need|needed|require|help|please|request|matter|issue|attention|waiting|looking|response|reply|assistance)',
      weight: 0.6,
      reason: 'Says that it is urgent',
      example: 'I urgently need a replacement.',
    },
    {
      id: 'please_hurry',
      match: '(please|pls) (hurry|rush|expedite|prioritize|prioritise|speed|escalate this quickly)',
      weight: 0.6,
      reason: 'Asks for haste',
      example: 'Please hurry.',
    },
    {
      id: 'cannot_wait_longer',
      match: '(can|could) not (afford to)? wait (any|until|till|that|another|for the next|longer|much)',
      weight: 0.6,
      reason: 'Says that it cannot wait',
      example: 'I cannot wait any longer.',
    },
    {
      id: 'losing_by_hour',
      match: '(losing|lose|lost|costing|costs) .{0,4} (every|per|each|an|by the) (hour|minute|day|sale|customer|order)',
      weight: 0.6,
      reason: 'Says what each hour costs',
      example: 'We are losing sales every hour.',
    },
    {
      id: 'need_today',
      match:
        '(need|want|must|have|fix|sort|resolve|answer|respond|reply|back|refunded|send|call|get) .{0,6} (today|tonight|right now|this (morning|afternoon|evening)|within (the|an|/^[0-9]+$/|two|24)|in the next|by the end of the)',
      weight: 0.5,
      reason: 'Wants it within the day',
      example: 'I need an answer today.',
      notIf: '(had|have a) .{0,6}',
    },
    {
      id: 'now_shout',
      match: '(fix|need|want|answer|refund|help|call|do|resolve|sort|money back) .{0,4} now',
      weight: 0.5,
      reason: 'Wants it now',
      example: 'I want my money back now.',
      notIf: '(for now|until now|right now i)',
    },
    {
      id: 'running_out',
      match: '(running|run) out of (time|medication|insulin|medicine|food|oxygen)',
      weight: 0.6,
      reason: 'Says that time or something vital runs out',
      example: 'We are running out of time.',
    },
    {
      id: 'production_down',
      match:
        '(production|store|shop|site|website|system|checkout|server|everything|whole (team|office|company)|clinic|line) (is|has been|are|went|has gone)? (completely|totally|all)? (down|offline) (since|for|right|now|and|today|again|completely)',
      weight: 0.55,
      reason: 'Work stands still meanwhile',
      example: 'Our checkout is down since this morning.',
    },
    {
      id: 'time_is_short',
      match:
        '(only|just|less than|have) .{0,2} (hours|minutes|days|one day|/^[0-9]+$/ hours|two days|an hour) (left|to go|before|until|till)',
      weight: 0.55,
      reason: 'Says how little time is left',
      example: 'I have only two days left.',
    },
  ],
  words: [
    {
      id: 'named',
      weight: 0.35,
      reason: 'Says that it is urgent',
      words: ['urgent', 'urgently', 'asap', 'emergency', 'time sensitive', 'time critical'],
    },
  ],
};
