import type { Gesture } from '../types.ts';

export const howToAskedFor: Gesture = {
  id: 'how_to_asked_for',
  kind: 'how_to',
  title: 'Answer with the steps, and with what they will see at each',
  does: 'One answer is enough, and they need not ask what comes next.',
  fits: {
    kind: ['ask'],
    main: ['howto'],
    fault: ['none', 'theirs', 'unclear'],
    words: /\?|\b(?:how|whether|tell me|let me know|wonder(?:ing)?)\b/i,
  },
  better: { motivator: ['freedom'] },
  weight: 2,
  money: 'none',
  minutes: 5,
  says: ['Here are the steps, and what you should see after each of them.'],
  steps: [
    'Say first whether it can be done at all.',
    'Go through it yourself before you write it down; name what is on their screen or in their hand.',
    'Where it cannot be done, say what comes nearest.',
  ],
  never: ['call_to_walk_through'],
  source: 'W8; concrete words (Packard & Berger 2021)',
};
