import type { Rule } from '../../text/rule.ts';

const WAITS = 'Names how long they have waited';

/** Time that it has cost them. */
export const waited: Rule[] = [
  {
    id: 'hold_queue',
    match:
      '(on hold|hold (music|song|songs)|panpipes|call volume|(queue|queued|queuing|queueing) .{0,5} (hour|hours|minutes|mins|again|twice)|we value your|(your|my) call is (important|very)|waited in|(day|days|morning|leave) (off)? unpaid|(took|taken|taking|lost) (a|the|another|two|half a) (day|morning|afternoon|days) (off)?)',
    weight: 0.45,
    reason: WAITS,
    example: 'An hour on hold, then cut off.',
    notIf: '(put|can you|could you|please) .{0,6} hold',
  },
  {
    id: 'span_first',
    match:
      '^(over|nearly|almost|another|the|it is|its|now)? (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|countless|/^[0-9]+$/|half an|an) (hours|hrs|hour|days|weeks|wks|months|mths|minutes|mins) (on|to|for|of|now|without|later|since|and|already)',
    weight: 0.4,
    reason: WAITS,
    example: 'Nine weeks for a hinge.',
    notIf: '(old|early|ago|pregnant|before)',
  },
  {
    id: 'has_been_span',
    match:
      '(it|its|that|this) (is|has)? been (over|more than|nearly|almost|already|now|like|about|at least)? (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|countless|/^[0-9]+$/) (hours|hrs|days|weeks|wks|months)$',
    weight: 0.3,
    reason: WAITS,
    example: "It's been 5 days.",
  },
  {
    id: 'lost_time',
    match:
      '((lost|cost|costs|wasted|wasting) (me|us|my|about|another|a|an|all|two|three|four) .{0,3} (minutes|hours|hour|day|days|morning|afternoon|evening|weekend|week)|(waste of|wasting) (my|our)? (time|effort|breath)|down the drain)',
    weight: 0.4,
    reason: WAITS,
    example: 'You wasted my whole afternoon.',
    notIf: 'not (want|like) to waste',
  },
];
