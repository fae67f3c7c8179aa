import type { RuleSet } from '../text/rule.ts';

export const money: RuleSet<'cause:money'> = {
  id: 'cause:money',
  rules: [
    {
      id: 'my_sum',
      match:
        '(want|need|demand|owe|owes|return|refund|give|send|keep|keeping|kept|have|where is|where are) .{0,3} my .{0,1} (dollars|pounds|euros|money|cash|/^[£$€][0-9.,]+$/|/^[0-9.,]+(€|£|eur|usd|gbp)$/|deposit)',
      weight: 0.5,
      reason: 'Speaks of their money',
      example: 'I want my 340 dollars.',
    },
    {
      id: 'theft',
      match: '(theft|stealing|stole|stolen|robbery|robbed) .{0,4} (my money|me|from me|money|my card)?',
      weight: 0.4,
      reason: 'Calls it a theft',
      example: "That's theft.",
      notIf:
        '((identity|bike|car|phone|laptop|parcel|package|bag|passport|was|been|got|my .|wallet|purse|card) (theft|stolen)|stole (it|my (parcel|bike|phone|car))|stolen (bike|car|phone|card|passport|parcel|laptop)|theft (cover|insurance|protection))',
    },
    {
      id: 'charged',
      match:
        '(charged|billed|debited|deducted|charging|billing|charge|took|taken|withdrew) .{0,4} (twice|double|again|extra|wrong|incorrectly|more|me|two times|three times|without|for|too much|from my|every month|since|after|even though|although|/^[£$€]?[0-9]+[.,][0-9][0-9]$/|/^[£$€][0-9.,]+$/)',
      weight: 0.6,
      reason: 'Names a charge',
      example: 'You charged me twice.',
      notIf:
        '(free of charge|took (for|me (two|three|an|hours|days))|(took|taken|take|takes|taking) .{0,4} (morning|mornings|afternoon|afternoons|day|days|hours|hour|week|weeks|time|minutes|months|off|leave|ages|forever|photos|pictures|care|advantage|place)|(charge|charging|charged) (the|my|it|for) .{0,2} (phone|battery|hours|overnight|laptop)|(in|person|take) charge|(battery|phone|laptop|charger|device|it) .{0,2} (charge|charging|charged))',
    },
    {
      id: 'refund',
      match:
        '(refund|refunded|refunds|reimburse|reimbursement|money back|my money|compensation|chargeback|credit back|overcharged|overpaid|double charged|double billed|undercharged|out of pocket)',
      weight: 0.5,
      reason: 'Speaks of their money',
      example: 'I want a refund.',
      notIf: '(do not want (a|my) refund|no refund needed)',
    },
    {
      id: 'price',
      match:
        '(price|prices|cost|costs|fee|fees|bill|rate|premium|rent|subscription) .{0,4} (went up|increased|increase|doubled|tripled|hike|hiked|rise|rose|too high|higher|ridiculous|outrageous|jumped|wrong|gone up|higher than|surcharge|expensive)',
      weight: 0.55,
      reason: 'Names a price',
      example: 'My bill has doubled.',
    },
    {
      id: 'fees',
      match:
        '(hidden|extra|late|unexpected|surprise|cancellation|additional|unexplained|restocking|overdraft|admin|booking|roaming) (fee|fees|charge|charges|cost|costs)',
      weight: 0.5,
      reason: 'Names a fee',
      example: 'What is this late fee?',
    },
    {
      id: 'amount_lost',
      match:
        '(lost|lose|losing|owe|owes|owed|cost|costs|costing|paid|pay|wasted|spent) .{0,4} (/^[£$€][0-9.,]+k?$/|/^[0-9.,]+(€|£|eur|usd|gbp)$/|dollars|pounds|euros|fortune|hundreds|thousands|savings)',
      weight: 0.5,
      reason: 'Names a sum',
      example: 'I paid $400 for this.',
    },
    {
      id: 'overpriced',
      match: '(too|so|way|very|ridiculously) (expensive|pricey|dear)',
      weight: 0.45,
      reason: 'Says that it costs too much',
      example: 'It is far too expensive.',
    },
    {
      id: 'money_missing',
      match:
        '(money|payment|deposit|funds|wages|salary|payout|transfer) .{0,4} (missing|gone|not (arrived|received|shown|come)|disappeared|vanished|pending|held|frozen|stuck|lost|taken)',
      weight: 0.6,
      reason: 'Misses money',
      example: 'My money has disappeared.',
    },
    {
      id: 'invoice',
      match: '(invoice|bill|statement) .{0,3} (wrong|incorrect|error|mistake|higher|unclear|shows|includes)',
      weight: 0.45,
      reason: 'Finds the bill wrong',
      example: 'My bill is wrong.',
    },
  ],
  words: [
    {
      id: 'words',
      weight: 0.35,
      reason: 'Speaks of money',
      words: [
        'overcharged',
        'overpriced',
        'double charge',
        'double charged',
        'surcharge',
        'charged twice',
        'price increase',
      ],
    },
  ],
};
