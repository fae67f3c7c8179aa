import type { Gesture } from '../types.ts';

export const refundUndoASlip: Gesture = {
  id: 'refund_undo_a_slip',
  kind: 'refund',
  title: 'Undo what was bought by a slip, once',
  does: 'A slip, theirs or their child’s, does not cost them a month.',
  fits: {
    kind: ['ask', 'trouble'],
    fault: ['theirs', 'none', 'unclear', 'ours'],
    words:
      /^(?=[\s\S]*\b(?:bought|(?:pressed|tapped|clicked|hit) (?:on )?[‘'’"“]?(?:buy|order|pay)|ordered|purchased?|charged|renewed|subscribed|signed up|booked|spent|paid)\b)(?=[\s\S]*\b(?:undo|undone|reverse|cancel\w*|refund\w*|(?:take|give|have|get|send) (?:it|that|this|them) back|back|take (?:it|that) off)\b)[\s\S]*(?:\b(?:by (?:mistake|accident|pressing|clicking|tapping|hitting)|accidental\w*|mistakenly|without (?:me|us|my|our) (?:knowing|knowledge)|while i (?:was|slept)|without asking)\b|\b(?:son|daughter|child|kid|toddler|grand(?:son|daughter|child)|little (?:one|boy|girl)|(?:\w+[- ])year[- ]old)\b[^.!?]{0,40}\b(?:bought|ordered|purchased|pressed|tapped|clicked|spent|subscribed)\b|\bforgot to cancel\b|\bmy (?:own )?(?:fault|mistake) for\b|\bthinking (?:it|that|this) was\b)/i,
    unless: /\b(?:wrong (?:colou?r|size)|exchange|stolen|hack\w*|fraud\w*|twice|you (?:charged|took))\b/i,
  },
  better: { motivator: ['security'], signal: ['vulnerability'] },
  weight: 3,
  money: 'owed',
  minutes: 6,
  says: [
    'I have undone it, and <sum> is on its way back to you; one setting keeps it from happening again, and I can show you where.',
  ],
  steps: [
    'See whether it was used; what was not used can be undone.',
    'Do it once and say so kindly, without a lecture.',
    'Show them the one setting that keeps it from happening again.',
  ],
  never: ['credit', 'discount', 'refund_wrong_charge'],
  source: 'G1; a small kindness at little cost',
};
