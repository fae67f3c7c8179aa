import type { Gesture } from '../types.ts';

export const callTheyAskedFor: Gesture = {
  id: 'call_they_asked_for',
  kind: 'follow_up_call',
  title: 'Ring them, as they asked',
  does: 'They asked for a voice, and hear one.',
  fits: {
    kind: ['trouble', 'ask', 'leave', 'grief'],
    asked: ['call'],
    words:
      /\b(?:(?:some(?:one|body)|you|anyone|anybody|please|might|could|would|can|may|will) (?:\w+ ){0,2}(?:ring|call|phone|telephone)(?: me| us)?(?: back)?\b(?! (?:it|that|this|out|off|in|centre|center|number|bell))|give (?:me|us) a (?:ring|call|bell|buzz)|(?:rather|prefer to|like to|want to|need to|easier to) (?:talk|speak)\b|speak to (?:a|an actual|a real) (?:person|human)|my (?:phone )?number is)/i,
    unless:
      /\b(?:(?:nobody|no ?one|never|did(?:n['’]t| not)|has(?:n['’]t| not)) (?:\w+ )?(?:rang|rung|called|phoned|ring|call|phone)\b(?![\s\S]*\b(?:please|could|can|might|would)\b[^.!?]{0,30}\b(?:ring|call|phone)\b)|(?:said|told|promised)\b[^.!?]{0,40}\bwould (?:ring|call|phone)\b(?![\s\S]*\bplease (?:ring|call|phone)\b))/i,
  },
  better: { signal: ['vulnerability', 'urgency'], motivator: ['well_being', 'security'], asked: ['call'] },
  weight: 4,
  money: 'none',
  minutes: 12,
  says: ['I am ringing you at [call-back time], as you asked; if another hour is better, tell me which.'],
  steps: [
    'Ring at the hour you name, from a number that they can ring back.',
    'Have the whole thread open, so that they need not tell it again.',
    'Afterwards write down in two lines what was agreed, and send it to them.',
  ],
  never: ['call_after_the_fix', 'call_in_place_of_writing', 'call_to_walk_through'],
  source: 'W5; the customer’s own wish before our habit',
};
