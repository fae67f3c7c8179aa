import type { RuleSet } from '../text/rule.ts';

const MANY =
  '(/^([0-9.,½+]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|couple|another|whole|half)$/|dozen|plus|forty|fifty|twenty)';
const UNITS = '(hours|hour|hrs|minutes|mins|days|weeks|wks|months|mths|mos|fortnight)';
const DAY =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|weds|thurs|fri|january|february|march|april|june|july|august|september|october|november|december|yesterday|breakfast|noon|christmas|easter|/^[0-9]+(st|nd|rd|th|am|pm)?$/|the /^[0-9]+(st|nd|rd|th)$/|last (week|month|year|summer|spring|autumn|winter))';
const LONG = 'Names how long it has taken';
const LATE = 'Says that it is late';

export const time: RuleSet<'cause:time'> = {
  id: 'cause:time',
  rules: [
    {
      id: 'waited',
      match: `(waiting|waited|wait|stuck|sitting|stood|queued|queue|hold|delayed|late|frozen|customs) .{0,4} (since|${MANY} (of)? ${UNITS}|(a|an) (hour|week|month|fortnight))`,
      weight: 0.5,
      reason: LONG,
      example: 'I have waited three weeks.',
    },
    {
      id: 'i_wait',
      match: '(already|since) .{0,3} (day|days|week|weeks|month|months) (i|we) (wait|am|are|have)',
      weight: 0.45,
      reason: LONG,
      example: 'Already one month I wait.',
    },
    {
      id: 'span_for',
      match: `${MANY} ${UNITS} .{0,2} (late|later|queue|wait|waiting|delay|behind|overdue|on hold|on the (tarmac|phone)|in (the|a|queue)|for (a|an|the)|to (move|get|reply|answer|answered)|without|since|after|of (waiting|being))`,
      weight: 0.5,
      reason: LONG,
      example: 'Five weeks for a hinge.',
    },
    {
      id: 'queue',
      match:
        '(on hold|hold (music|songs|line)|(in|the|your|phone|ticket) .{0,1} (queue|queues)|in (the|a)? line|queued|queuing|queueing|waiting (room|area|time)|waited in|(still|been|am|are|we|i) (here)? waiting|have (been)? waited)',
      weight: 0.45,
      reason: 'Speaks of waiting',
      example: 'I sat in the queue.',
      notIf: '(waiting list)',
    },
    {
      id: 'late',
      match: '(arrived|came|delivered|running|days|hours|weeks|week) (late|delayed|overdue|postponed)',
      weight: 0.4,
      reason: LATE,
      example: 'The parcel arrived late.',
    },
    {
      id: 'after_day',
      match: `(came|arrived|come|delivered) .{0,4} (days|weeks|hours|months) (after|late)`,
      weight: 0.5,
      reason: LATE,
      example: 'It came three days after his birthday.',
    },
    {
      id: 'was_due',
      match: `((monday|tuesday|wednesday|thursday|friday|saturday|sunday|that|deadline) was .{0,2} (days|week|weeks|month|months) ago|(was|were|should|supposed|promised) .{0,3} (due|here|arrive|arrived|come|ready|delivered|be here) .{0,3} ${DAY})`,
      weight: 0.5,
      reason: 'Names when it should have come',
      example: 'It should have arrived on Monday.',
    },
    {
      id: 'since_day',
      match: `(out|stuck|frozen|pending|processing|review|delivery|cold|hold|moved|budged) (for|since|from) (${DAY}|${MANY} ${UNITS}|(a) (month))`,
      weight: 0.4,
      reason: LONG,
      example: 'The lift has been out since March.',
    },
    {
      id: 'not_moved',
      match: '(tracking|status|parcel|order) .{0,3} (not|never) .{0,1} (moved|budged|changed|updated)',
      weight: 0.5,
      reason: 'Says that nothing moves',
      example: 'Tracking has not moved since Antwerp.',
    },
    {
      id: 'no_show',
      match:
        '(no (show|showed|shows|engineer)|never (came|showed|turned up)|did not (show|turn) up|(engineer|driver|technician|courier) .{0,3} (cancels|cancelled|late|never|between))',
      weight: 0.45,
      reason: 'Says that nobody came',
      example: 'The engineer never showed.',
    },
    {
      id: 'took_long',
      match: '(took|taken|takes|taking) (you|them|it)? .{0,1} (long enough|so long|too long|ages|forever|weeks|months)',
      weight: 0.4,
      reason: LONG,
      example: 'It took so long.',
    },
    {
      id: 'gone_by',
      match: `(is) (now|gone) .{0,2} (/^([0-9.:]+(am|pm)?|two|three|four|five|six|seven|eight|nine|ten|eleven|dark|noon|midnight)$/)`,
      weight: 0.45,
      reason: LATE,
      example: 'You said two, it is gone five.',
    },
  ],
  words: [
    {
      id: 'delay',
      weight: 0.35,
      reason: 'Names a delay',
      words: [
        'delays',
        'delayed',
        'backlog',
        'missed delivery',
        'overdue',
        'no showed',
        'in due course',
        'out for delivery',
        'call volume',
        'still waiting',
        'bear with us',
      ],
    },
  ],
};
