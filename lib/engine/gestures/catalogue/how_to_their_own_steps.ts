import type { Gesture } from '../types.ts';

export const howToTheirOwnSteps: Gesture = {
  id: 'how_to_their_own_steps',
  kind: 'how_to',
  title: 'Their own steps, written down',
  does: 'They can do it alone next time.',
  fits: {
    kind: ['ask', 'trouble'],
    topic: ['howto', 'access', 'bug', 'change', 'document', 'data', 'presale', 'status'],
    fault: ['none', 'theirs', 'unclear', 'ours'],
    told: /\b(?:what (?:can|should|must|do) (?:i|we) do|(?:is there )?anything (?:that )?(?:i|we) can do|is there a (?:way|trick|better way))\b/i,
    words:
      /\b(?:how (?:do|does|can|to|would|should|might|else|i|we|one|you|it (?:is|works?))\b|where (?:(?:do|can|must|should) (?:i|we)\b|(?:is|are) (?:the|that|this|those) )|which (?:\w+ ){1,3}(?:do|should|must|can) (?:i|we)\b|can (?:the|it|this|these|they) (?:\w+ ){0,6}be (?:replaced|used|changed|set|fitted|washed|removed|opened|turned|connected|adjusted)|what do i|what (?:can|should|must) (?:i|we) do|anything (?:that )?(?:i|we) can do|is there a (?:way|trick)|which (?:button|form|page)|steps|guide|instructions|(?:can['’]?t|cannot|unable to) (?:find|log|sign|see|open|change|export|import|download|upload)|locked (?:myself |me )?out|let me (?:back )?in\b|set ?up|export|import|reset|activate|install|connect)\b/i,
  },
  better: { topic: ['howto'], motivator: ['freedom'], words: /\bhow (?:do|can|to|does)\b/i },
  weight: 3,
  money: 'none',
  minutes: 6,
  says: [
    'I have written down the steps to {how}, with the names as you see them on your screen: [the steps].',
    'I have written down the steps one by one, with the names as you see them on your screen: [the steps].',
  ],
  steps: [
    'Do it once yourself on an account like theirs.',
    'One step a line, with the words on the screen.',
    'Say at which step to write to you if it looks different.',
  ],
  never: ['call_to_walk_through'],
  source: 'well-being; G1',
};
