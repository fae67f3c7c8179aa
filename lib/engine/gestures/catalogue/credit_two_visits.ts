import type { Gesture } from '../types.ts';

export const creditTwoVisits: Gesture = {
  id: 'credit_two_visits',
  kind: 'credit',
  title: 'A fixed sum for a visit that did not happen',
  does: 'Pays for the day they stayed at home for us.',
  fits: {
    kind: ['trouble'],
    fault: ['ours'],
    words:
      /\b(?:no[- ]show|didn['’]?t (?:turn|show) up|never (?:turned|showed) up|nobody (?:came|turned up|showed)|did not (?:come|turn up|show)|missed (?:the )?appointment|stayed (?:at )?home|waited in|took (?:a|the) day off|day off work|wait(?:ed|ing) (?:in )?all day)\b/i,
  },
  better: { cause: ['broken_promise'], motivator: ['well_being'] },
  weight: 5,
  money: { about: 2000 },
  minutes: 3,
  says: ['You kept a day free for us and nobody came; <sum> for it is on your account.'],
  steps: [
    'Book the new visit first, at the hour they choose.',
    'Give the same sum to everybody whose visit was missed.',
    'Send the name and number of the person who comes.',
  ],
  never: ['credit_goodwill', 'discount'],
  source: 'W4; a broken promise has a fixed answer',
};
