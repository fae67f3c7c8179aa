import type { Gesture } from '../types.ts';

export const extensionTimeToPay: Gesture = {
  id: 'extension_time_to_pay',
  kind: 'extension',
  title: 'More time to pay, without fees',
  does: 'Takes the worst worry away this week.',
  fits: { kind: ['ask', 'trouble', 'leave'], overlay: ['cant_pay', 'hardship'] },
  better: { motivator: ['security', 'well_being'] },
  weight: 5,
  money: 'none',
  minutes: 8,
  says: ['Nothing will be taken before [end date]; until then there are no fees and no letters.'],
  steps: [
    'Stop reminders and collections now, before you answer.',
    'Agree on a day that they name.',
    'Put the name of one person on the case.',
  ],
  never: ['discount', 'credit', 'invitation', 'priority_next_in_line'],
  source: 'vulnerability: money trouble',
};
