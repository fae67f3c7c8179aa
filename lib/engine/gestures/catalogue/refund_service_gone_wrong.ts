import type { Gesture } from '../types.ts';
import { PAID_FOR_THAT, WASTED_TRIP } from '../words.ts';

/** So much is to come back to them, in so many words. */
const MONEY_NAMED =
  /(?:[£$€]\s?\d[\d.,]*|\d[\d.,]* ?(?:pounds?|euros?|dollars?|quid))\b[^.!?]{0,60}\b(?:back|repaid|returned|refunded)\b/i;
const MONEY_BACK =
  /\b(?:refund\w*|reimburse\w*|money back|(?:my|our) (?:\S{1,10} )?(?:money|cash|fare|ticket|pounds?|euros?|dollars?|quid|bucks) back|(?:my|our) [£$€]\d[\d.,]* back|pay (?:me|us|it) back|what (?:i|we) paid for)\b/;

/** What it cost them, a night, a seat or in all. */
const SUM_OF_IT =
  /\b(?:paid|pay|cost|costs|price|it was|they were|at)\b[^.!?]{0,24}(?:[£$€]\s?\d|\b\d[\d.,]* ?(?:pounds?|euros?|dollars?|quid|bucks)\b)(?:[^.!?]{0,12}\b(?:a|an|per|each|for)\b)?/i;

export const refundServiceGoneWrong: Gesture = {
  id: 'refund_service_gone_wrong',
  kind: 'refund',
  title: 'Give back what they paid for what went wrong',
  does: 'Nobody pays for what they did not really get.',
  fits: {
    kind: ['trouble'],
    told: new RegExp(`${MONEY_NAMED.source}|${PAID_FOR_THAT.source}|${WASTED_TRIP.source}`, 'i'),
    topic: ['service', 'staff', 'stay', 'booking', 'food', 'refund', 'cancel', 'other'],
    cause: ['fault', 'broken_promise', 'rudeness', 'time', 'unfairness'],
    fault: ['ours', 'unclear'],
    asked: ['refund', 'refund_where', 'damage'],
    words: new RegExp(
      `${SUM_OF_IT.source}|${MONEY_NAMED.source}|${MONEY_BACK.source}|${PAID_FOR_THAT.source}|${WASTED_TRIP.source}`,
      'i',
    ),
    unless:
      /\b(?:parcels?|packages?|couriers?|twice|double|fraud|hacked|scam|deposit|(?:my|the|our) orders?|send (?:it|them) back|price (?:went|rise|increase))\b/i,
  },
  better: { cause: ['broken_promise', 'fault'], signal: ['repeat_contact'] },
  weight: 3,
  money: 'owed',
  minutes: 6,
  says: [
    'You paid <sum> for something that went wrong on our side, so I am paying it back; by [time] you have the reference.',
    'You paid for something that went wrong on our side, so I am paying it back; by [time] you have the reference.',
  ],
  steps: [
    'Find out what they paid, and for which part of it nothing was wrong.',
    'Pay it back the way it came, today.',
    'Say the sum, the reference and how many working days the bank takes.',
  ],
  never: ['credit', 'discount'],
  source: 'W4; outcome injustice is answered with the outcome (Orsingher 2010)',
};
