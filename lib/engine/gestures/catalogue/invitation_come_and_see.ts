import type { Gesture } from '../types.ts';

export const invitationComeAndSee: Gesture = {
  id: 'invitation_come_and_see',
  kind: 'invitation',
  title: 'Show them round where it is made',
  does: 'They asked to be let in, and the door opens.',
  fits: {
    kind: ['ask', 'praise', 'idea'],
    words:
      /\b(?:(?:any chance of|could (?:i|we) (?:have|get|come for)|do you (?:do|give|offer)|love|like) (?:a |to |have )*(?:tour|visit|look (?:round|behind))|(?:see|show (?:me|us)) (?:how|where) (?:it|they|you|your \w+) (?:is|are|was|were|make|bake|brew|build|print|roast)|(?:visit|come (?:and see|by|round)|see) (?:the |your )(?:brewery|workshop|kitchen|factory|bakery|studio|farm|roastery|office|lab|people)|behind the scenes)\b/i,
    unless: /\b(?:collect|pick (?:it )?up|drop (?:it )?off|complain|refund|return)\b/i,
  },
  better: { stage: ['advocate', 'reciprocating'], motivator: ['belonging', 'thrill'], signal: ['loyalty'] },
  weight: 3,
  money: 'none',
  minutes: 15,
  says: ['You are welcome to come and see it: would [visit date] suit you, or another day?'],
  steps: [
    'Ask those who would show it first.',
    'Offer two days, and say how long it takes.',
    'Nothing is sold on that day.',
  ],
  never: ['invitation_to_review', 'discount'],
  source: 'W9, W10; community, and something to tell',
};
