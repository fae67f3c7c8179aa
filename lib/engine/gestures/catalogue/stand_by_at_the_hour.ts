import type { Gesture } from '../types.ts';

export const standByAtTheHour: Gesture = {
  id: 'stand_by_at_the_hour',
  kind: 'named_contact',
  title: 'Stand by while they need it to work',
  does: 'They are not alone at the minute that counts.',
  fits: {
    kind: ['trouble', 'ask'],
    signal: ['urgency'],
    words:
      /\b(?:board (?:meets|meeting)|inspect\w*|assessment|viewing|client|demo|launch|filing|year[- ]end|payroll|audit(?:ors?|s)?|submission|tender|presentation|exam|interview|deadline|go live|going live|meeting|event|conference|webinar|broadcast|opening(?! (?:hours|times))|ceremony|match|concert)\b/i,
    told: /\b(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)(?: morning| afternoon)? at (?:\d|noon)|\b(?:at|from|by|until|before|this) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|tomorrow|tonight|\d{1,2}(?::\d\d)? ?(?:am|pm)\b)/i,
    unless: /\b(?:court|proceedings|solicitor|lawyer|attorney|legal)\b/i,
  },
  better: { motivator: ['succeed_in_life'], signal: ['urgency'], topic: ['bug', 'outage', 'access', 'data'] },
  weight: 4,
  money: 'none',
  minutes: 20,
  says: ['I will be at my desk for you at [time], with the second way ready in case {thing:it} fails.'],
  steps: [
    'Block that half hour in your calendar.',
    'Test the second way before.',
    'Write two minutes before: "I am here."',
  ],
  never: ['invitation', 'discount'],
  source: 'motivators: succeed in life; stand by at the hour',
};
