import type { Gesture } from '../types.ts';
import { AT_A_LOSS, CAME_TOO_LATE, NOBODY_READY, OVER_BY_NOW } from '../words.ts';

/** Nothing is left to be right again, it is about money, they want to be shown how, or each side wants it in writing. */
const OVER_OR_LEGAL = new RegExp(
  `${OVER_BY_NOW.source}|${CAME_TOO_LATE.source}|${NOBODY_READY.source}|${AT_A_LOSS.source}|\\b(?:solicitor|lawyer|attorney|letter before action|court|refund|charged|fees?|invoice)\\b`,
  'i',
);

export const callAfterTheFix: Gesture = {
  id: 'call_after_the_fix',
  kind: 'follow_up_call',
  title: 'Ring once it should work, to hear whether it does',
  does: 'They need not come back to us: we come to them.',
  fits: {
    cause: ['fault', 'broken_promise', 'risk'],
    kind: ['trouble'],
    fault: ['ours', 'outside', 'unclear'],
    least: 2,
    channel: ['email', 'chat', 'phone'],
    unless: OVER_OR_LEGAL,
  },
  better: {
    motivator: ['confidence_in_future', 'security', 'well_being'],
    signal: ['repeat_contact'],
    cause: ['broken_promise', 'fault'],
    channel: ['phone', 'email'],
  },
  weight: 4,
  money: 'none',
  minutes: 10,
  says: [
    'I will ring you at [call-back time] to hear whether it is right now; if another hour suits you better, tell me.',
  ],
  steps: [
    'Put the hour in their time into your calendar now.',
    'Ring at that minute. If nobody answers, leave a message and write.',
    'Ask one thing: is it right now?',
  ],
  never: ['call_in_place_of_writing'],
  source: 'W5; peak and end: people remember the last thing',
};
