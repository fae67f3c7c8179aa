import type { Gesture } from '../types.ts';
import { CLAIM, MORE_THAN_SAID } from '../words.ts';

export const refundTheDifference: Gesture = {
  id: 'refund_the_difference',
  kind: 'refund',
  title: 'Lay the sum beside what was agreed, and give back the rest',
  does: 'They pay what they were told, and no more.',
  fits: {
    kind: ['trouble'],
    fault: ['ours', 'unclear'],
    words: MORE_THAN_SAID,
    unless: new RegExp(
      `${CLAIM.source}|\\b(?:price (?:went|has gone|rise|increase)|renewal|for next (?:year|term)|fraud|hacked|how much|i know (?:that )?i owe)\\b`,
      'i',
    ),
  },
  better: { cause: ['broken_promise', 'unfairness'], motivator: ['security'] },
  weight: 3,
  money: 'owed',
  minutes: 6,
  says: [
    'I am laying what you paid beside what was agreed; by [time] you have the difference back, or know why there is none.',
  ],
  steps: [
    'Find what was agreed, in writing, before you answer.',
    'In doubt believe the customer for a sum like this.',
    'Send the difference the way it was paid.',
  ],
  never: ['credit', 'discount'],
  source: 'W4; outcome injustice is answered by the outcome',
};
