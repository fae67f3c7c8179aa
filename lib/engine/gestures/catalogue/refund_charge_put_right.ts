import type { Gesture } from '../types.ts';

export const refundChargePutRight: Gesture = {
  id: 'refund_charge_put_right',
  kind: 'refund',
  title: 'Look at the charge today and give back what is not right in it',
  does: 'They need not prove what our own books can show.',
  fits: {
    kind: ['trouble'],
    main: ['billing', 'refund'],
    cause: ['money'],
    fault: ['ours'],
    words:
      /\b(?:charg(?:ed|ing)|took|taken|billed|debited|fined|invoiced)\b[\s\S]{0,160}(?:[£$€]\s?\d|\b\d[\d.,]* ?(?:pounds?|euros?|dollars?|quid|bucks)\b)|(?:[£$€]\s?\d|\b\d[\d.,]* ?(?:pounds?|euros?|dollars?|quid|bucks)\b)[\s\S]{0,80}\b(?:charg(?:ed|ing)|taken|billed|debited|fined|invoiced)\b/i,
    unless:
      /\b(?:vet|doctor|dentist|garage|taxi|hotel|price (?:went|has gone|rise|increase)|went up|renewal price|fraud|hacked|scam|higher than|too expensive|cheaper)\b/i,
  },
  better: { cause: ['unfairness', 'fault'], motivator: ['security'] },
  weight: 3,
  money: 'owed',
  minutes: 8,
  says: [
    'I am going through the charge of <sum> today, and whatever should not be in it goes back to you.',
    'I am going through that charge today, and whatever should not be in it goes back to you.',
  ],
  steps: [
    'Look at our own records of that day first; ask the customer for nothing we have.',
    'Give back what is not right the way it came, and say how much and why.',
    'Where it is right, show the lines that say so.',
  ],
  never: ['credit', 'discount', 'refund_wrong_charge'],
  source: 'W4; outcome injustice is answered with the outcome (Orsingher 2010)',
};
