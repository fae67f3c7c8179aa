import type { RuleSet } from '../text/rule.ts';

const SUM =
  '(/^[£$€][0-9.,]+k?$/|/^[0-9.,]+[€£]$/|/^[0-9.,]+p$/|hundreds|thousands|fortune|bucks|quid|euro|euros|dollars|pounds|rupees|shillings|pence|cents)';
const CHARGE = 'Names a charge';

export const money: RuleSet<'cause:money'> = {
  id: 'cause:money',
  rules: [
    {
      id: 'charged',
      match: `((charged|charging|billed|debited|deducted|overcharged|fined|invoiced|double) (me|us|him|her|twice|a|an|for|the|again|extra|on|my|our|charged|charge|billed|from)|(took|taken|take|keep|held) .{0,3} (twice|again|${SUM}|payment|my (rent|deposit|refund))|(was|were|got|get|being|been|have|you|is|it) .{0,1} (charged|billed|debited|overcharged|fined))`,
      weight: 0.5,
      reason: CHARGE,
      example: 'You charged me twice.',
      notIf: '((phone|battery|laptop|car|it|device) .{0,2} (charged|charging)|charging (on|the) (desk|phone|battery))',
    },
    {
      id: 'fees',
      match:
        '(fee|fees|surcharge|overcharged|rip off|chargeback|reimburse|reimbursed|reimbursement|out of pocket|debt collector|overpriced|price (rise|rises|increase|hike))',
      weight: 0.45,
      reason: 'Speaks of what it costs',
      example: 'What is this late fee?',
    },
    {
      id: 'refund',
      match:
        '((no|my|full|our|where is|own) (promised)? (refund|deposit|bond|credits)|want a refund|refund (me|has|of|you|it|not|to)|(my|our) money|(raised|take|took|unless) (the|a|my) (deposit)|(a|big|this|that|phone|first|final) bill)',
      weight: 0.4,
      reason: 'Speaks of their money',
      example: 'I want a refund.',
      notIf: '(no refund needed)',
    },
    {
      id: 'paid_for',
      match: `((i|we|have|are|he|she|still|been|already|is) (have|am|are)? (paid|paying|pay) .{0,2} (for|${SUM}|twice|extra|more|again|the same|full|you|/^[0-9.,]+$/)|${SUM}|/^[0-9.,]+$/ (a) (month|head|night)|(a|whole) .{0,2} voucher for)`,
      weight: 0.4,
      reason: 'Names what they pay',
      example: 'I am paying 6.99 a month.',
    },
    {
      id: 'price',
      match:
        '((price|prices|rent|renewal|tariff|deposit|debit|bill|contract) .{0,3} (goes up|went up|gone up|increased|doubled|tripled|rises|wrong|is up|raised|higher|expensive)|(raised|raising) .{0,3} (price|prices|fee|rent|deposit)|(two|three|new|wrong) (different)? (prices|charges)|the price .{0,3} (agreed|up|is|does|for)|(too) (expensive)|costs more|for the money)',
      weight: 0.4,
      reason: 'Names a price',
      example: 'My bill has doubled.',
    },
    {
      id: 'money_missing',
      match:
        '(money|refund|payment|wages|salary|credits|points|pay|cheque|rent|direct debit|standing order|card) .{0,3} (missing|gone|disappeared|vanished|stuck|bounced|taken|never|twice|bounces|bouncing|late|back|due)',
      weight: 0.4,
      reason: 'Misses money',
      example: 'My money has disappeared.',
      notIf: '(card .{0,3} (gone|back))',
    },
    {
      id: 'invoice',
      match: '(statement|bill|receipt|payslip|slip) .{0,3} (wrong|incorrect|error|lists|twice|shows|missing)',
      weight: 0.35,
      reason: 'Finds the bill wrong',
      example: 'My bill is wrong.',
    },
  ],
};
