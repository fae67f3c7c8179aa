import type { Gesture } from '../types.ts';
import { CLAIM } from '../words.ts';

export const refundTheDifference: Gesture = {
  id: 'refund_the_difference',
  kind: 'refund',
  title: 'Lay the sum beside what was agreed, and give back the rest',
  does: 'They pay what they were told, and no more.',
  fits: {
    kind: ['trouble'],
    fault: ['ours', 'unclear'],
    words:
      /(?:\d[\d.,]* ?(?:p|c|pence|cents?|pounds?|euros?|dollars?)? (?:too much|extra|over)\b|\btoo much (?:was )?(?:taken|charged|for|from|off)\b|\b(?:charged|paid|billed|took|taken|cost me|asked for|want)\b[^.!?]{0,60}\binstead of\b[^.!?]{0,24}\d|\b(?:told|say(?:s|ing)?|said|writes?|claims?|letter|app|demand\w*)\b[^.!?]{0,40}\b(?:i|we) owe\b[^.!?]{0,30}\d|\d[^.!?]{0,60}\b(?:more than|over what) (?:the |your |i |we |you )?(?:\w+ )?(?:quote\w*|agreed|promised|said|estimate|offer|price)|\b(?:quoted?|agreed|promised|estimated?|advertised)\b[^.!?]{0,40}\d[^!?]{0,80}\b(?:charged|paid|billed|bill is|invoice is|it (?:was|is)|came to)\b[^.!?]{0,20}\d)/i,
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
