import type { Gesture } from '../types.ts';

export const refundThatIsDue: Gesture = {
  id: 'refund_that_is_due',
  kind: 'refund',
  title: 'See the promised refund through to their account',
  does: 'They stop asking where their money is.',
  fits: {
    kind: ['trouble', 'ask'],
    cause: ['money', 'time', 'ignored', 'broken_promise', 'no_information'],
    fault: ['ours', 'outside', 'unclear', 'none'],
    words:
      /^(?=[\s\S]*\b(?:sent|received|heard|approv\w*|promis\w*|confirm\w*|agreed|told|still|yet|when|where|wait\w*|since|ago|days?|weeks?|months?|never|owe|outstanding|within|return\w*|cancel+ed|deposit|retention|withhold\w*|have it back|\w+n['’]t (?:arrived|received|come|had|got)|not (?:arrived|received|come))\b)[\s\S]*\b(?:refund\w*|money back|reimburse\w*|pay (?:it|me|us) back|deposit (?:back|is returned|returned)|return(?:ed|ing)? (?:of )?(?:my|our|the|his|her) (?:deposit|money|payment)|owe (?:me|us)|where (?:\S+ ){0,3}(?:is|are) (?:my|our|the) (?:deposit|refund|money|reimbursement|cashback|payout|bonus)|(?:still no|no sign of|waiting for) (?:\w+ )?(?:deposit|refund|money|reimbursement|cashback|payout)|(?:had|have|got|kept|keep|keeping|holding|held|sitting on) (?:my|our) (?:[£$€]\d[\d.,]*|money|deposit|\d[\d.,]*)|(?:nothing|not a word|no news|no sign|still no|where|waiting) [^.!?]{0,30}\b(?:my|our) (?:[£$€]\s?\d[\d.,]*|\d[\d.,]* ?(?:pounds?|euros?|dollars?|quid))|deposit of|(?:retention|withholding|retaining|keeping|holding) (?:of |on to )?(?:my|our|the|a) (?:\S+ ){0,2}(?:deposit|money|payment|bond))\b/i,
    unless: /\b(?:how (?:do|can) i|what is your|do you (?:offer|give)|refund policy|twice|double)\b/i,
  },
  better: { signal: ['repeat_contact'], cause: ['broken_promise', 'time'], motivator: ['security'] },
  weight: 3,
  money: 'owed',
  minutes: 8,
  says: ['I am following the refund of <sum> myself, and by [time] you know the day on which it reaches your account.'],
  steps: [
    'Find out where the money is: not approved, not sent, or at the bank.',
    'Send it today if it is still with us.',
    'Give them the reference and the day.',
  ],
  never: ['credit', 'refund_wrong_charge'],
  source: 'W4; outcome injustice is answered with the outcome',
};
