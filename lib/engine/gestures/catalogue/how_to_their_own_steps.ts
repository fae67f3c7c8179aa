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
    words:
      /\b(?:how|where (?:do|can|is|are)|what do i|which (?:button|form|page)|steps|guide|instructions|(?:can['’]?t|cannot|unable to) (?:find|log|sign|see|open|change|export|import|download|upload)|set ?up|export|import|reset|activate|install|connect)\b/i,
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
