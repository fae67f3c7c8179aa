import type { RuleSet } from '../text/rule.ts';

export const urgency: RuleSet<'urgency'> = {
  id: 'urgency',
  rules: [
    {
      id: 'could_come_by',
      match:
        '(could|can|would|will|might) (it|they|you|this|one|someone|somebody|we) .{0,5} (by|before) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|the weekend|christmas|noon|midday)',
      weight: 0.6,
      reason: 'Asks for it by a day',
      example: 'Could it come by Thursday?',
      notIf: '(close|closed|open|call|ring) .{0,3} before',
    },
    {
      id: 'takes_us_to',
      match:
        '(takes|take|gets|get|lasts|last|last us|will last|lasting|keeps|see|sees) (us|me|him|her|them)? (only|just)? (to|until|till|through to|up to) (tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|the end of the week|midday|noon)',
      weight: 0.55,
      reason: 'Says how long what is left will last',
      example: 'That takes us to Sunday.',
      notIf: '(train|bus|tram|ferry|flight|be|got)',
    },
    {
      id: 'must_go_out',
      match:
        '(have|has|need|needs|must|got) (to)? (go|be|get|leave|run|ship|file|submit|send|sent|post|filed|submitted) .{0,4} (before|by) (noon|midday|midnight|tonight|tomorrow|lunch|close|closing|end of|five|six|four|three|two|one|ten|eleven|twelve|/^[0-9]/|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today)',
      weight: 0.65,
      reason: 'Names the hour by which it must be done',
      example: 'The invoices have to go out before noon.',
    },
    {
      id: 'make_payroll',
      match: '(make|run|making|meet|cover|do|process) (the|my|our)? (payroll|wages)',
      weight: 0.45,
      reason: 'Wages are at stake',
      example: 'I make payroll for six people out of that.',
      notIf: '(software|app|question)',
    },
    {
      id: 'closes_soon',
      match:
        '(gate|gates|boarding|check in|registration|window|sale|booking|bookings|train|bus|flight|ferry|plane|portal|applications|polls|it|they) (closes|close|closing|ends|starts|departs|leaves|is leaving|is closing|is boarding|boards|expires) .{0,1} (soon|shortly|any minute|in|now|tonight)',
      weight: 0.5,
      reason: 'Says how little time is left',
      example: 'The gate closes soon.',
      notIf:
        '(closes|ends|starts|leaves) in (january|february|march|april|may|june|july|august|september|october|november|december|winter|summer|spring|autumn)',
    },
    {
      id: 'right_now',
      match:
        '(someone|somebody|hacker|stranger|alarm|water|smoke|he|she|they|bailiffs|police) (is|are|in|keeps) .{0,5} right now',
      weight: 0.55,
      reason: 'It is happening now',
      example: 'Someone is in my account right now.',
    },
    {
      id: 'not_by',
      match:
        'not .{0,2} (get|have|receive|received|got|hear|back|here|there|resolved|fixed|sorted|come|arrive|arrived|paid|done|given) .{0,6} (by|before) (noon|midnight|tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|/^[0-9]+/|the (weekend|end))',
      weight: 0.55,
      reason: 'Names a date and what hangs on it',
      example: "If I don't get the letter by noon tomorrow I lose the job.",
      notIf: '(paid|received|got) (it|the (email|parcel))? before',
    },
    {
      id: 'roof_at_stake',
      match:
        '((can|could|will) not|cannot|unable to|how do i|not be able to) .{0,2} (pay|make|cover|afford) .{0,2} (rent|mortgage|payroll|wages|staff|salaries)',
      weight: 0.5,
      reason: 'Rent or wages are at stake',
      example: "I can't pay my rent without it.",
    },
    {
      id: 'flooding',
      match:
        '(flooding|pouring|gushing|overflowing|spraying|flooded|leaking|spreading) .{0,6} (right now|now|everywhere|as we speak|as i write|as i type|fast)',
      weight: 0.65,
      reason: 'It is happening now',
      example: "It's flooding my kitchen right now.",
    },
    {
      id: 'days_left',
      match:
        '(/^[0-9]+$/|one|two|three|four|few|couple of|an|a) (day|days|hour|hours|doses|minutes) .{0,3} (left|remaining|to go)',
      weight: 0.5,
      reason: 'Says how little is left',
      example: 'I have two days of supplies left.',
      notIf: '(trial|leave|holiday|vacation|subscription|warranty)',
    },
    {
      id: 'due_on',
      match:
        '(thesis|dissertation|assignment|essay|report|paper|return|taxes|homework|submission|application|rent|mortgage|payroll|coursework|project|grant|proposal|payment|it|tender|manuscript|visa) (is|are|was)? (all|also)? (due|expected|needed) .{0,1} (today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|next|in|at|by)',
      weight: 0.6,
      reason: 'Names a date that something is due',
      example: 'My thesis is due Monday.',
      notIf: '(refund|delivery|parcel) (is|was) (due|expected)',
    },
    {
      id: 'stake_by',
      match:
        '(by|before) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|then|the .|next week) .{0,1} (i|we) (will|can|cannot|could|would|lose|miss|am|are) .{0,3} (not|pay|lose|miss|evicted|fail|fined|homeless|out)',
      weight: 0.6,
      reason: 'Names a day and what is at stake',
      example: "If it isn't back by Thursday I can't pay my rent.",
    },
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
        '(need|needed|have to have|must have|want|require|must be|has to be|needs to be|has to|needs to|ready|due|here|arrive|arrives|done|fixed|sorted) .{0,6} (by|before) (the|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midday|midnight|tonight|lunchtime|then|next|my|our|christmas|end|this|friday|/^[0-9]+/|january|february|march|april|may|june|july|august|september|october|november|december)',
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
