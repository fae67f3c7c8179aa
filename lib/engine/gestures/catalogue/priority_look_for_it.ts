import type { Gesture } from '../types.ts';

export const priorityLookForIt: Gesture = {
  id: 'priority_look_for_it',
  kind: 'priority',
  title: 'Go and look for it oneself',
  does: 'Somebody is on their feet for what cannot be bought again.',
  fits: {
    kind: ['trouble', 'ask'],
    fault: ['ours', 'none', 'unclear', 'theirs', 'outside'],
    words:
      /\b(?:(?:someone|somebody) else['’]s (?!fault)|mixed up|mix-up|gone missing|went missing|lost property|nowhere to be found|is(?:n['’]t| not) gone|(?:i|we) (?:think i |must have |may have |have )?left (?:my|our|it|a|an|the)\b[^.!?]{0,40}\b(?:in|on|at|under|behind)\b|(?:you|your \w+|they) (?:have )?lost (?:my|our|her|his))\b/i,
    unless: /\b(?:parcels?|packages?|tracking|couriers?|lost (?:my|our) (?:client|job|sale|temper|patience|money))\b/i,
  },
  better: { topic: ['lost'], motivator: ['person_i_want_to_be', 'stand_out'], signal: ['vulnerability'] },
  weight: 4,
  money: 'none',
  minutes: 15,
  says: [
    'I am going to look for it myself, beginning where it was last seen; by [time] you hear what I found, whatever that is.',
  ],
  steps: [
    'Write down what it looks like in their words, and who had it last.',
    'Go there or ring there; do not send a form.',
    'Tell them at the time you named, also if it is not found yet.',
  ],
  never: ['replacement_right_item', 'priority_next_in_line'],
  source: 'G1; effort seen matters more than price',
};
