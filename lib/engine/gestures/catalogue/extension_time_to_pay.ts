import type { Gesture } from '../types.ts';

/** There is something to pay: who only speaks of a pension needs no time for it. */
const TO_PAY =
  /\b(?:pay\w*|paid|bills?|rent|instal\w*|owe\w*|afford\w*|costs?|charge\w*|debts?|due|subscription|cancel\w*|money|plan|account|fees?|premium|invoice\w*|balance|arrears|loan|mortgage|direct debit|lost (?:my|his|her|our) (?:job|work)|redundan\w*|contract|membership|deposit|price|tariff|hours were cut|[£$€]\s?\d)\b/i;

export const extensionTimeToPay: Gesture = {
  id: 'extension_time_to_pay',
  kind: 'extension',
  title: 'More time to pay, without fees',
  does: 'Takes the worst worry away this week.',
  fits: { kind: ['ask', 'trouble', 'leave'], overlay: ['cant_pay', 'hardship'], words: TO_PAY },
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
