import type { Gesture } from '../types.ts';

export const thankForTheIdea: Gesture = {
  id: 'thank_for_the_idea',
  kind: 'thank_you_note',
  title: 'Thank them for the idea, and say what happens to it',
  does: 'They see that it was read by somebody who can use it.',
  fits: {
    kind: ['idea', 'trouble', 'ask', 'praise'],
    signal: ['idea'],
    told: /\bwhy (?:not|don['’]t you|do you not) \w+ (?:the|a|an|it|us|them|one|my|your|that)\b|\b(?:could|would|might) it not\b|\b(?:could|can|would) you not (?:use|send|offer|put|make|let|add|print|switch)\b|\bwhy not (?:use|offer|put|let|make|add|print|switch)\b|\bit would be (?:so much |much |even )?(?:better|nicer|easier|good|great|lovely) if (?:you|it|there|the)\b/i,
    unless: /\b(?:lawyer|solicitor|court)\b/i,
  },
  better: { stage: ['reciprocating', 'advocate'], motivator: ['belonging', 'stand_out'] },
  weight: 4,
  money: 'none',
  minutes: 5,
  says: [
    'As of today your idea is with [name of the person responsible], in your own words; I will tell you what comes of it, even if it is a no.',
  ],
  steps: [
    'Write the idea down in their own words.',
    'Give it to one person by name.',
    'Set a reminder to answer, whatever the answer is.',
  ],
  never: ['invitation_to_review'],
  source: 'W11, R4; feedback used visibly',
};
