import type { Gesture } from '../types.ts';
import { LET_DOWN, LOSING_HOME, THEIR_TRADE, UNWANTED_MAIL } from '../words.ts';

export const handwrittenApology: Gesture = {
  id: 'handwritten_apology',
  kind: 'handwritten_note',
  title: 'A handwritten card, after it is fixed',
  does: 'Shows that a person thought of them when nothing more was due.',
  fits: {
    kind: ['trouble'],
    fault: ['ours'],
    least: 2,
    cause: ['rudeness', 'ignored', 'broken_promise', 'effort', 'unfairness'],
    told: LET_DOWN,
    channel: ['email', 'phone', 'chat'],
    unless: new RegExp(`${LOSING_HOME.source}|${UNWANTED_MAIL.source}|${THEIR_TRADE.source}`, 'i'),
  },
  better: {
    cause: ['rudeness', 'ignored', 'broken_promise'],
    motivator: ['stand_out'],
    signal: ['loyalty'],
  },
  weight: 2,
  money: { about: 250 },
  minutes: 8,
  says: ['I would like to send you a few lines by post as well; may I use the address on your order?'],
  steps: [
    'Write it when the matter is settled, not before.',
    'Three lines: what happened, in their words; what is different now; your name.',
    'No logo, no offer, no survey.',
  ],
  never: ['thank_for_loyalty'],
  source: 'W5; a thank-you note moved people more than what they said mattered (C3)',
};
