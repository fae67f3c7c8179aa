import type { Gesture } from '../types.ts';

export const howToShortFilm: Gesture = {
  id: 'how_to_short_film',
  kind: 'how_to',
  title: 'A one-minute film of their own case',
  does: 'Shows it on a screen like theirs.',
  fits: {
    kind: ['ask', 'trouble'],
    topic: ['howto', 'bug', 'access', 'data'],
    channel: ['email', 'chat'],
    words:
      /^(?=[\s\S]*\b(?:screen|button|menu|page|settings?|export|import|app|dashboard|upload|report|tab|icon)\b)[\s\S]*\b(?:how (?:do|does|can|to|would|should)|where (?:is|are|do|can)|can(?:['’]?t|not) (?:find|see|work out)|cannot (?:find|see)|what do i|which (?:one|button|menu)|nothing happens|looks different)\b/i,
  },
  better: { signal: ['repeat_contact'], topic: ['howto', 'data'] },
  weight: 3,
  money: 'none',
  minutes: 8,
  says: [
    'I have recorded the minute it takes to {how}, so that you can watch it and stop where you like.',
    'I have recorded it as a film of one minute, so that you can watch it and stop where you like.',
  ],
  steps: [
    'Use a test account; no other customer on the screen.',
    'Say what you click; one minute, no music.',
    'Send the steps as text too, for those who cannot watch.',
  ],
  never: ['how_to_their_own_steps'],
  source: 'G1; effort seen matters more than price',
};
