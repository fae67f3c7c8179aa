import type { Gesture } from '../types.ts';

export const refundWrongCharge: Gesture = {
  id: 'refund_wrong_charge',
  kind: 'refund',
  title: 'Pay back the wrong charge today',
  does: 'Puts the money right before anything is discussed.',
  fits: {
    kind: ['trouble', 'grief'],
    cause: ['money'],
    fault: ['ours', 'none'],
    topic: ['billing', 'refund', 'cancel', 'price'],
    words:
      /\b(?:twice|double|(?:two|three|second|duplicate|both) (?:payments?|charges?|debits?|bills?|invoices)|both to you|overcharged?|(?:wrong|incorrect) (?:amount|price|charge|bill|sum|total|tariff)|charged (?:me |us )?(?:again|extra|for|after|instead|the wrong)|still (?:being )?(?:charg|bill|tak)\w*|(?:charged|billed|debited|invoiced)\b[^.!?]{0,30}\bagain|(?:did|have)(?:n['’]t| not) (?:ordered?|agreed?|sign(?:ed)?)|took (?:\S+ ){1,3}(?:from|out of)|taken (?:\S+ )?(?:from|twice|again))\b/i,
    unless: /\b(?:fraud|hacked|stolen card|scam|price (?:went|has gone|rise|increase)|went up|renewal price)\b/i,
  },
  better: { motivator: ['security'], words: /\b(?:twice|double|overcharged)\b/i },
  weight: 4,
  money: 'owed',
  minutes: 6,
  says: [
    'I am paying back <sum> to the card it came from, and I will send you the reference by [time].',
    'I am paying back what was taken, and I will send you the reference by [time].',
  ],
  steps: [
    'Check the charge against their account.',
    'Pay it back the way it came, in full.',
    'If the charge cost them more, such as a fee of their bank, pay that back too.',
    'Send them the reference and say how many working days the bank takes.',
  ],
  never: ['credit', 'discount'],
  source: 'W4; outcome injustice is answered with the outcome (Orsingher 2010)',
};
