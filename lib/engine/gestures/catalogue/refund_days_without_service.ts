import type { Gesture } from '../types.ts';

export const refundDaysWithoutService: Gesture = {
  id: 'refund_days_without_service',
  kind: 'refund',
  title: 'Pay back the days without service',
  does: 'Nobody pays for what they did not get.',
  fits: {
    kind: ['trouble'],
    topic: ['outage', 'service', 'bug', 'access'],
    cause: ['fault', 'time', 'money'],
    fault: ['ours', 'outside'],
    least: 2,
    words:
      /^(?=[\s\S]*\b(?:days?|nights?|weeks?|months?|weekend|hours?|\d{1,2}[:.]\d\d (?:to|until|till|-|–) \d{1,2}[:.]\d\d|all (?:day|morning|afternoon|evening)|since (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)[\s\S]*\b(?:(?:is|was|been|went|still|keeps going) (?:down|off|out)|no (?:internet|wifi|hot water|heating|heat|signal|service|connection|power|electricity|water|phone)|without (?:\w+ )?(?:internet|wifi|hot water|heating|heat|signal|service|connection|power|electricity|water|a phone)|not work(?:ed|ing)|\w*n['’]t work(?:ed|ing)?|outage|cut off|unavailable|locked out|no access|disconnected)\b/i,
  },
  better: { topic: ['outage'], motivator: ['security', 'succeed_in_life'] },
  weight: 3,
  money: { goodwill: 0.5 },
  minutes: 5,
  says: ['You will not pay for the time without {service:it}: I am taking <sum> off your next bill now.'],
  steps: [
    'Count the days from the first report, not from the first answer.',
    'Take them off the bill yourself; no form for the customer.',
    'Say on which bill they will see it.',
  ],
  never: ['credit', 'discount'],
  source: 'W4; fairness of the outcome',
};
