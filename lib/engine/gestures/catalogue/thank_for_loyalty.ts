import type { Gesture } from '../types.ts';

export const thankForLoyalty: Gesture = {
  id: 'thank_for_loyalty',
  kind: 'thank_you_note',
  title: 'Name the years',
  does: 'Says that we know how long they have been with us.',
  fits: {
    kind: ['trouble', 'praise', 'done', 'ask', 'idea'],
    signal: ['loyalty'],
    words:
      /\b(?:(?:years?|decades?|(?:19|20)\d\d)\b[^.!?]{0,50}\b(?:with you|customers?|members?|clients?|subscribers?|insured|bank(?:ed|ing)|shopp(?:ed|ing)|order(?:ed|ing)|buy(?:ing)?|bought|coming|stay(?:ed|ing)|from you|to you|here)|(?:with you|customers?|members?|clients?|subscribers?|insured|bank(?:ed|ing)|shopp(?:ed|ing)|order(?:ed|ing)|buying|bought|coming|stay(?:ed|ing)|from you|to you|used you)\b[^.!?]{0,50}\b(?:years?|decades?|since|always|from the (?:first|beginning|start)))\b/i,
    // Who says that it is badly repaid would hear mockery.
    unless:
      /\bloyal\w*\b[^.!?]{0,40}\b(?:reward\w*|repaid|paid back|punish\w*|penali[sz]\w*|worth|count\w*|mean\w*|tax|nothing)\b|\bnew (?:customers?|members?|clients?)\b|\bis this how\b/i,
    most: 1,
    stage: ['active', 'reciprocating', 'advocate', 'recovering', 'at_risk'],
  },
  better: { motivator: ['stand_out'], stage: ['recovering', 'reciprocating'] },
  weight: 2,
  money: 'none',
  minutes: 4,
  says: [
    'You have been with us for {loyal}. Thank you for that; there is nothing to sell behind it.',
    'You have been with us for so long. Thank you for that; there is nothing to sell behind it.',
  ],
  steps: ['Only once the trouble is settled.', 'Two lines, your own name, no offer.'],
  never: ['handwritten_apology', 'invitation_to_review'],
  source: 'motivators: stand out; C3',
};
