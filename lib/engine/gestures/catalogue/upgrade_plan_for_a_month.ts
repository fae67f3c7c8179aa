import type { Gesture } from '../types.ts';

export const upgradePlanForAMonth: Gesture = {
  id: 'upgrade_plan_for_a_month',
  kind: 'upgrade',
  title: 'The larger plan for a month, ending by itself',
  does: 'Gives them room while it is put right.',
  fits: {
    kind: ['trouble', 'ask'],
    topic: ['bug', 'outage', 'service', 'access', 'data'],
    fault: ['ours'],
    least: 2,
    words: /\b(?:plan|licen[cs]e|seats?|limit|storage|users?|feature|export|subscription|account|team|users?)\b/i,
  },
  better: { motivator: ['succeed_in_life', 'thrill'], signal: ['urgency'] },
  weight: 2,
  money: { about: 1500 },
  minutes: 4,
  says: [
    'Until this is fixed, {plan:your account} has the larger plan; it goes back by itself on [end date] and you pay nothing.',
  ],
  steps: [
    'Switch it on; set the day on which it ends.',
    'Make sure that it does not renew.',
    'Remind them a week before.',
  ],
  never: ['credit', 'discount'],
  source: 'motivators: thrill; G1',
};
