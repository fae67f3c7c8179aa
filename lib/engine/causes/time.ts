import type { RuleSet } from '../text/rule.ts';

export const time: RuleSet<'cause:time'> = {
  id: 'cause:time',
  rules: [
    {
      id: 'day_passed',
      match:
        '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|that|which|deadline) was (over|more than|about|nearly)? (a|two|three|four|five|six|several|/^[0-9]+$/|many) (week|weeks|days|months|month) ago',
      weight: 0.5,
      reason: 'A day that was named has passed',
      example: 'Friday was a week ago.',
    },
    {
      id: 'late_for_day',
      match:
        '(came|arrived|come|arrives|turned up|delivered|showed up) .{0,4} (days|weeks|day|week|hours|months) (after|late|too late|past)',
      weight: 0.5,
      reason: 'Came too late',
      example: 'It came three days after his birthday.',
    },
    {
      id: 'waited',
      match:
        '(waiting|waited|wait|took|taken|takes|taking) .{0,5} (all day|all morning|hours|days|weeks|months|year|years|ages|forever|week|month|fortnight|longer)',
      weight: 0.55,
      reason: 'Names how long it has taken',
      example: 'I have waited three weeks.',
      notIf: '(customer|member|subscriber|been (a|an) (great|good|wonderful|lovely))',
    },
    {
      id: 'late',
      match:
        '(is|was|are|were|arrived|came|delivered|running|very|so|too|days|hours|weeks|hour|hugely|been) (late|delayed|overdue|slow|postponed)',
      weight: 0.55,
      reason: 'Says that it is late',
      example: 'The parcel arrived late.',
      notIf: '(too late to|not .{0,1} late)',
    },
    {
      id: 'still_not',
      match: 'still .{0,2} (not|no|waiting|nothing|pending|processing)',
      weight: 0.5,
      reason: 'Says that it is still not done',
      example: 'I still have no refund.',
    },
    {
      id: 'should_have_come',
      match:
        '(should|supposed|meant|due|was) .{0,3} (arrive|arrived|come|here|delivered|been delivered|ready|be here|be delivered|shipped) .{0,3} (on|by|last|yesterday|monday|tuesday|wednesday|thursday|friday|weeks|days|ago|already|today)',
      weight: 0.55,
      reason: 'Names when it should have come',
      example: 'It should have arrived on Monday.',
    },
    {
      id: 'how_long',
      match: 'how (much longer|long .{0,4} (wait|supposed|expected|must|have to|still))',
      weight: 0.45,
      reason: 'Asks how long it will take',
      example: 'How long do I have to wait?',
    },
    {
      id: 'not_arrived',
      match:
        '(not|never|nothing) (even|yet)? (arrived|shipped|come|received|delivered|turned up|been (delivered|shipped|sent|dispatched))',
      weight: 0.45,
      reason: 'Says that it has not come',
      example: 'My order has not arrived.',
    },
    {
      id: 'on_hold',
      match: 'on hold',
      weight: 0.4,
      reason: 'Names time spent on hold',
      example: 'I was on hold for an hour.',
    },
  ],
  words: [
    {
      id: 'delay',
      weight: 0.4,
      reason: 'Names a delay',
      words: ['delay', 'delays', 'delayed', 'late delivery', 'backlog', 'missed delivery', 'overdue'],
    },
  ],
};
