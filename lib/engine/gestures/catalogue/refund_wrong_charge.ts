import type { Gesture } from '../types.ts';

export const refundWrongCharge: Gesture = {
  id: 'refund_wrong_charge',
  kind: 'refund',
  title: 'Pay back the wrong charge today',
  does: 'Puts the money right before anything is discussed.',
  fits: {
    kind: ['trouble', 'grief'],
    cause: ['money'],
    fault: ['ours', 'none', 'unclear'],
    topic: ['billing', 'refund', 'cancel', 'price'],
    words:
      /\b(?:took|taken|charged|debited|billed)\b[^.!?]{0,60}\b(?:fee|renewal|subscription|membership|year|month)\b[\s\S]{0,120}\b(?:switched|turned) off (?:the |my |auto-?|automatic )*(?:renewal|subscription|renewing)|\b(?:invoice|bill) (?:has|lists|shows|includes)\b[^.!?]{0,80}\b(?:who|when|while|although|but)\b[^.!?]{0,30}\b(?:was|were|is|are)(?: not|n['’]t)? (?:in hospital|away|absent|ill|off|there|on holiday|closed)\b|\b(?:(?:billed|charged|debited|invoiced|taken|took)\b[^.!?]{0,40}\b(?:three|four|five|six|several|many|multiple|[3-9]) times|(?:billed|charged|invoiced|debited|took (?:the |my |our |your )?fees?)\b[^.!?]{0,80}\b(?:although|though|even though|because of|despite|gave notice|another (?:month|week|year|night)|had (?:already )?(?:left|cancel+ed|returned|moved))\b|twice|double|(?:two|three|second|duplicate|both) (?:payments?|charges?|debits?|bills?|invoices)|both to you|overcharged?|(?:wrong|incorrect) (?:amount|price|charge|bill|sum|total|tariff)|charged (?:me |us )?(?:again|extra|for|after|instead|the wrong)|still (?:being )?(?:charg|bill|tak)\w*|still (?:sending|getting|receiving) (?:me |us )?(?:bills|invoices)|(?:charged|billed|debited|invoiced)\b[^.!?]{0,30}\bagain|(?:take|get) (?:the |this |that )?(?:fee|fine|charge|penalty)s? off|remind\w*\b[^.!?]{0,60}\b(?:i|we) (?:have )?(?:already )?paid|(?:charged|billed|debited)\b[\s\S]{0,80}\b(?:cancel+ed|already paid)|cancel+ed\b[\s\S]{0,80}\b(?:charged|billed|debited)\b(?! back)|(?:fined|charged? (?:me |us )?(?:a|an|the|for) (?:\S+ ){0,3}(?:fee|fine|penalty))\b[\s\S]{0,160}\b(?:back|put (?:this|it) right|photos?|pictures|proof|spotless|not true|never|wrong|unfair|allowed|agreed|terms|told|said)|(?:did|have)(?:n['’]t| not) (?:ordered?|agreed?|sign(?:ed)?)|(?:debit|payment|charge|bill|invoice) [^.!?]{0,40}\b(?:went|gone|goes|came) (?:out|off|through)|(?:bill(?:ed)?|charged?|invoiced?)\b[\s\S]{0,200}\b(?:(?:policy|contract|membership|plan|cover|warranty|guarantee|terms) (?:\w+ )?(?:says?|includes?|covers?)|(?:is|are|was|were) (?:covered|included|free))|(?:ate|swallowed) (?:my|our|the) (?:[£$€]\s?\d|money|coins?|cash|note)|took (?:\S+ ){1,3}(?:from|out of)|taken (?:\S+ ){0,3}(?:from|twice|again))\b/i,
    told: /\b(?:took|taken|charged|debited|billed)\b[^.!?]{0,60}\b(?:fee|renewal|subscription|membership|year|month)\b[\s\S]{0,120}\b(?:switched|turned) off (?:the |my |auto-?|automatic )*(?:renewal|subscription|renewing)|\b(?:invoice|bill) (?:has|lists|shows|includes)\b[^.!?]{0,80}\b(?:who|when|while|although|but)\b[^.!?]{0,30}\b(?:was|were|is|are)(?: not|n['’]t)? (?:in hospital|away|absent|ill|off|there|on holiday|closed)\b|\b(?:billed|charged|debited|invoiced|taken|took)\b[^.!?]{0,40}\b(?:three|four|five|six|several|many|multiple|[3-9]) times|\b(?:ate|swallowed) (?:my|our|the) (?:[£$€]\s?\d|money|coins?|cash|note)|\b(?:(?:billed|charged|invoiced|debited|took (?:the |my |our |your )?fees?)\b[^.!?]{0,80}\b(?:although|though|even though|because of|despite|gave notice|another (?:month|week|year|night)|had (?:already )?(?:left|cancel+ed|returned|moved))\b)|\b(?:debit|payment|charge|bill) [^.!?]{0,40}\b(?:went|gone) out (?:again|anyway|as usual|all the same)|\b(?:fined|charged for [^.!?]{0,40}\bcancel+ed)\b|\b(?:charged|billed|debited|invoiced|taken|took|paid)\b[^.!?]{0,40}\b(?:twice|two times|double)\b|\bstill (?:being )?(?:charge|charging|charged|bill|billing|billed|take|taking|taken)\b[^.!?]{0,30}(?:\d|month|week|year|for (?:it|her|his|him))|\bstill (?:sending|getting|receiving) (?:me |us )?(?:bills|invoices)\b/i,
    unless:
      /\b(?:charged (?:me |us )?for (?:only |just )?one|fraud|hacked|stolen card|scam|price (?:went|has gone|rise|increase)|went up|renewal price)\b/i,
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
