import type { Gesture } from '../types.ts';
import { LOSING_HOME, UNWANTED_MAIL } from '../words.ts';

export const creditGoodwill: Gesture = {
  id: 'credit_goodwill',
  kind: 'credit',
  title: 'A credit that says what it is for',
  does: 'Admits the harm in a way they can use.',
  fits: {
    kind: ['trouble'],
    fault: ['ours', 'outside'],
    least: 2,
    notOnly: ['rudeness'],
    unless: new RegExp(`${LOSING_HOME.source}|${UNWANTED_MAIL.source}`, 'i'),
    cause: ['time', 'fault', 'broken_promise', 'ignored', 'effort', 'rudeness', 'unfairness'],
  },
  better: { cause: ['broken_promise', 'ignored'], stage: ['at_risk'], signal: ['repeat_contact'] },
  weight: 2,
  money: { goodwill: 1 },
  minutes: 3,
  says: [
    'This has taken {waiting}, so I have put <sum> on your account; it is yours whatever comes of the rest.',
    'I have put <sum> on your account for the trouble; it is yours whatever comes of the rest.',
  ],
  steps: [
    'Fix the matter first; the credit comes after.',
    'Book it with the reason in plain words.',
    'Tell them where they see it. No code, no end date under a year.',
  ],
  never: ['refund_days_without_service', 'discount', 'refund_wrong_charge'],
  source: 'W4; money follows fault and severity',
};
