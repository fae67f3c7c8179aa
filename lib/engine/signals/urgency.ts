import { example, type Rule, type RuleSet } from '../text/rule.ts';

const DATE = 'Names a date and what hangs on it';
const HASTE = 'Asks for haste';
const NOW = 'It is happening now';
const rule = (id: string, weight: number, reason: string, example: string, match: string, notIf?: string): Rule => ({
  id,
  match,
  weight,
  reason,
  example,
  ...(notIf && { notIf }),
});

const WEEKDAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const TIME = `${WEEKDAY}|today|tonight|tomorrow|tmrw|noon|midday|midnight|teatime|lunchtime|christmas|then|five|six|four|three|two|/^[0-9]+(st|nd|rd|th|pm|am)$/|/^[0-9]+[.:][0-9]+$/|the weekend|the end of|end of|close|doors|school`;
const EVENT =
  '(wedding|weddings|flight|ferry|exam|exams|finals|interview|hearing|funeral|burial|operation|launch|tournament|party|trip|birthday|bday|graduation|prom|concert|race|meeting|keynote|appointment|appt|viewing|audit|ceremony|rent|wages|payroll|coursework|thesis|homework|assignment|report|essay|mortgage|christening|communion|recital|deadline|gate|boarding|tour|visa|hearse|move|vows|festival|match|train|retreat|demo|opening|pitch|stall|fair|gala|visit)';

export const urgency: RuleSet<'urgency'> = {
  id: 'urgency',
  rules: [
    rule(
      'need_by',
      0.6,
      DATE,
      example('I need it by Friday.'),
      `(need|needs|needed|must|has to|have to|please|pls|can|could|get|getting|want|wants|here|back|ready|due|sorted|fixed|done|it|them|out|come|arrive|arrives|one|is|are|be) .{0,5} (by|before) (the)? (${TIME})`,
      '(came|arrived|received|was|were|got|had) .{0,3} (by|before)',
    ),
    rule(
      'or_else',
      0.6,
      'Sets a date, or else',
      example('Unless I hear by Friday I will complain.'),
      `(unless|either|if) .{0,12} (by|before|until|within|this|today|tonight|tomorrow) (the)? (week|weekend|month|${TIME}|next|/^[0-9]+$/)`,
    ),
    rule(
      'until_date',
      0.45,
      DATE,
      example('The seller has given us till four.'),
      `(have|has|had|have got|given|gives|give|giving|gave|takes|lasts|last|enough) (it|me|us|you|him|her|them)? (only)? (until|till|to|up to) (the)? (${TIME})`,
    ),
    rule(
      'on_day',
      0.45,
      'Names an event close by',
      example('My flight is tomorrow.'),
      `${EVENT} (night|day)? (is|are|it|comes|goes|starts|start|begins|opens|closes|leaves|boards|departs|in)? (out|due|only|already)? (on|at|in|for|this|is)? (the)? (${WEEKDAY}|today|tonight|tomorrow|tmrw|an hour|half|ten|noon|midnight|weekend|afternoon|evening|(/^[0-9]+$/|two|three|five|twenty) (days|hours|hrs|minutes|mins|min))`,
      '(cancel|was|went|move my|reschedule)',
    ),
    rule(
      'event_at',
      0.4,
      'Names an event close by',
      example('My interview is at 2.'),
      `${EVENT} (is|are|starts|goes)? (at|in) (/^[0-9]+([:.][0-9]+)?(am|pm)?$/|half|noon|one|two|three|four|five|six|seven|eight|nine|ten)`,
      '(cancel|was|went|move (my|our|the|it)|free|on the)',
    ),
    rule(
      'starts',
      0.45,
      'Says how little time is left',
      example('The gate closes soon.'),
      `((i|we|she|he|they|it|${EVENT.slice(1, -1)}|doors|shift|term|show|sale|window|portal|registration|guests|customers|pupils|kids|tenants|course|boat|bus|coach|plane) (am|are|is|will)? (only)? (fly|flying|flies|leave|leaves|leaving|sail|sails|closes|close|starts|start|departs|goes|begins|boards|boarding|due|travel|marry|moving|race) (on|at|in|out)? (the)? (soon|${WEEKDAY}|today|tonight|tomorrow|tmrw|noon|an hour|half|/^[0-9]+[:.]?[0-9]*(am|pm)?$/|six|five|seven|eight|nine|ten|two|three|four))`,
    ),
    rule(
      'tonight',
      0.4,
      'Wants it within the day',
      example('I need an answer tonight.'),
      '(need|needs|want|call|ring|answer|out|send|fix|done|look|take|pay|give|enough for|sleep|due|collect|someone|before|out) .{0,3} (today|tonight|this (morning|afternoon|evening))',
      '((got|paid|came|arrived|received|had|was|were|until|took|been) .? .? .? .? .? .?|(my|the|your|our) (call|email|mail|message|chat) this)',
    ),
    rule(
      'haste',
      0.5,
      HASTE,
      example('Please hurry.'),
      '((please|pls|plz|kindly) .{0,2} (help|hurry|rush|expedite|be quick|quickly|quick|urgently|block|freeze|answer)|(please|pls) (somebody|someone|anyone) .|pls pls|begging|help me$|this is urgent|^urgent|urgently need|an emergency|expedite|^hurry|(be|^) quick$|need .{0,4} (asap|immediately|urgently)|(asap|immediately) please|right this)',
    ),
    rule(
      'now',
      0.45,
      HASTE,
      example('I want a human now.'),
      '((want|need|demand|manager|human|supervisor|down|stop|off|refund|money|back|here|someone|somebody|answer|reply|it) (to me)? (now|immediately|this instant|this minute|right now|at once|asap) please?$|^asap .{0,1}$|^now$)',
      '(is|am|are|do|got|have|fixed|by|it|until|even|works|working|up) now',
    ),
    rule(
      'going_on',
      0.4,
      NOW,
      example('Someone is in my account right now.'),
      '(as i type|happening now|this very (minute|moment|second)|(someone|somebody|stranger|hacker|man|he|they|she|kids|water|it|are in|still|account) .{0,5} right now|another one just now|(someone|somebody|stranger|hacker|they) (is|has|have) .{0,2} (using|logged|buying|changed|changing|emptied|spending|ordering)|i am watching|what (do|should) (i|we) do$)',
    ),
    rule(
      'minutes',
      0.45,
      'Says how little time is left',
      example('The gate closes in twenty minutes.'),
      '((closes|leaves|boards|starts|goes|opens|gate|begins|train|ends|due|board|leave|party|coming|tour|next|here|bus|out|only have) .{0,2} in (about|under)? (an|half an|five|ten|fifteen|twenty|thirty|/^[0-9]+$/) (minutes|mins|min|hour)|(/^[0-9]+$/|ten|twenty|five|few) (min|mins|minutes) ago|(/^[0-9]+$/|one|two|three) (hours|hrs|days|spare|feeds|doses|tablets|pens) (of .)? left|(only|just|have) .{0,2} (hours|days) (left|to go))',
      '(phew|takes|took|closed|back|got|arrived|replied|answered|fixed|sorted|solved|helped|done|delivered|came) .? .? .?',
    ),
    rule(
      'at_gate',
      0.4,
      NOW,
      example('We are stuck in the lift.'),
      '((am|are|is|was|sat|sitting|standing|stood|stuck|waiting|still|us) (sat|sitting|standing|stood|stuck|waiting|still|now|here|trapped)? (at|in|on|outside|inside|between) the .{0,2} (gate|airport|station|platform|forecourt|train|plane|lift|elevator|stairwell|kerb|curb|roadside|checkout|lobby|arrivals|tarmac|car park|hard shoulder|rental desk)|(stuck|trapped) (inside|between|halfway|half way)|(locked|trapped) (us|me|herself|himself) in)',
    ),
    rule(
      'home_danger',
      0.4,
      NOW,
      example("It's flooding my kitchen right now."),
      '((water|gas|smoke|sparks|flames|oil) .{0,3} (coming|dripping|pouring|running|leaking|spreading|everywhere)|(smell|smells|smelling|stinks|stink) .{0,3} (gas|burning|eggs|smoke|petrol|plastic|fish)|is (smoking|sparking|hissing|flooding|burning)|(flooding|pouring|gushing) .{0,4} (now|everywhere|kitchen|ceiling)|carbon monoxide|alarm .{0,4} going)',
    ),
    rule(
      'body_danger',
      0.4,
      NOW,
      example('He swallowed a battery, what do I do?'),
      '((swallowed|ate|eaten|drank|took|taken|sprayed|gave|given) .{0,14} (what do|do i|do we|should i|dangerous|safe|doctor|hospital|gagging|tingling|ring)|(gagging|unconscious|choking|collapsed|overdose|suicidal)|cannot breathe|(lips|throat|tongue) .{0,3} (tingling|swelling|odd|swollen|funny)|taken all|call an ambulance)',
    ),
    rule(
      'vital',
      0.45,
      'Says that something vital runs out',
      example('My insulin runs out tonight.'),
      '((run|running|runs) out (of)? (on|of)? (time|medication|insulin|medicine|oxygen|today|tonight|tomorrow|this|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|(last|final) (pot|pen|tablet|dose|bottle|pouch|tin|feed)|(insulin|oxygen|epipen|inhaler|dialysis|medication|medicine|adrenaline|feeding|ventilator) .{0,12} (tonight|today|tomorrow|left|hours|expired|battery|spare|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last))',
    ),
    rule(
      'stop_it',
      0.45,
      HASTE,
      example('Please stop it before it goes.'),
      '((stop|freeze|block|unfreeze|recall|reverse|pull|pulled|stopped|cancelled) (it|the .|my .|them|this|that)? (card|account|payment|transfer|order)? .{0,2} (before|in time|asap)|before (she|he|they|anyone|somebody|someone|anybody) (sees|opens|reads|gets|comes|logs|wakes|else|is|finds|notices)|last chance|time is running|too late$|(cannot|can not) (wait|be late))',
    ),
    rule(
      'soon_stake',
      0.45,
      DATE,
      example('My rent goes out on Thursday.'),
      `(rent|mortgage|wages|payroll|salary|salaries|direct debit|loan|bailiff|bailiffs|eviction|landlord|court|hearing|visa|embassy|tribunal|cheque) .{0,8} (on|by|is|at|due|before|this|next|me until) (the)? (${WEEKDAY}|today|tonight|tomorrow|noon|midnight|ten|/^[0-9]+(st|nd|rd|th)$/|week)`,
    ),
    rule(
      'this_week',
      0.4,
      'Wants it within the day',
      example('Please send it this week.'),
      '((please|pls|can|could|need|want) .{0,12} (today|tonight|tomorrow|tmrw|this (week|weekend|morning|afternoon|evening))|^(today|tonight|tomorrow|now)$)',
      '(quote|prices|open|quick) .? .? .? .?',
    ),
    rule(
      'by_the_date',
      0.4,
      DATE,
      example('It has to be with the court by the 14th.'),
      '((by|before) (the)? /^[0-9]+(st|nd|rd|th)$/|(i|we) am? (are)? standing (at|in|on|outside|here|by)|it is minus? /^[0-9]+$/ degrees|(is|it is) (half|ten|quarter|twenty|already) past|(client|clients|guests|customers|children|patients) (is|are) (waiting|arriving|coming|here|due))',
      '(came|arrived|was|were|got|paid|had|sent) .{0,3} (by|before)',
    ),
  ],
};
