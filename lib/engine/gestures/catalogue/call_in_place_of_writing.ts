import type { Gesture } from '../types.ts';
import { UNWANTED_MAIL } from '../words.ts';

export const callInPlaceOfWriting: Gesture = {
  id: 'call_in_place_of_writing',
  kind: 'follow_up_call',
  title: 'Ring today in place of the next email',
  does: 'Ends a chain of messages that went past each other.',
  fits: {
    kind: ['trouble'],
    signal: ['repeat_contact', 'effort'],
    cause: ['ignored', 'effort', 'no_information', 'broken_promise', 'time', 'fault'],
    fault: ['ours', 'unclear'],
    channel: ['email', 'chat'],
    unless: UNWANTED_MAIL,
  },
  better: { cause: ['ignored', 'effort'], words: /\b(?:call me|ring me|phone me|speak to|talk to)\b/i },
  weight: 3,
  money: 'none',
  minutes: 12,
  says: [
    'So that you need not write it all {ordinal:once more}, I can ring you today at [call-back time] and stay on it until it is settled.',
  ],
  steps: [
    'Read the whole thread before you dial.',
    'Say what you know first; they must not tell it again.',
    'Write down what was agreed and send it within the hour.',
  ],
  never: ['call_after_the_fix'],
  source: 'process injustice: effort; CARP',
};
