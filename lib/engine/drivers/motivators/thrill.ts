import type { RuleSet } from '../../text/rule.ts';

export const thrill: RuleSet<'motivator:thrill'> = {
  id: 'motivator:thrill',
  rules: [
    {
      id: 'event',
      match:
        '(trip|holiday|vacation|honeymoon|launch|concert|festival|cruise|adventure|premiere|release day|game night|tournament|safari|party|wedding|disney|disneyland|anniversary|birthday|graduation|surprise)',
      weight: 0.45,
      reason: 'Speaks of something they look forward to',
      example: 'It is for our honeymoon.',
      notIf:
        '(holiday (hours|opening|pay|inn)|birthday on (my|the) account|third party|round trip (fare|price)|date of birth|party app)',
    },
    {
      id: 'looking_forward',
      match: '(looking forward to|so excited|excited (to|for|about)|super excited|counting (down)? the days)',
      weight: 0.55,
      reason: 'Is looking forward to it',
      example: 'We are so excited about the trip.',
      notIf: 'looking forward to (hearing|your (reply|response|answer)|a (reply|response|speedy))',
    },
  ],
};
