import type { Gesture } from '../types.ts';

export const priorityBeforeItLeaves: Gesture = {
  id: 'priority_before_it_leaves',
  kind: 'priority',
  title: 'Try to catch their slip before it is too late',
  does: 'Their own slip is met with help and no lecture.',
  fits: {
    kind: ['ask', 'trouble'],
    fault: ['theirs', 'none', 'unclear'],
    words:
      /^(?=[\s\S]*\b(?:my (?:own |entire )?(?:mistake|fault|error|slip)|my (?:mistake|fault) entirely|by (?:mistake|accident)|accidentally|i (?:\w+ )?(?:typed|entered|gave|put|chose|picked|selected|ordered|booked|clicked) (?:in )?(?:the |my |an? )?(?:wrong|old)|i(?:['’]ve)? [^.!?]{0,30}\b(?:typed|entered|gave|put|used|left|picked|chose) (?:in |down )?(?:my|the|our|an?) (?:old|previous|wrong)|typo|misspel\w*|(?:stupid|silly|daft|foolish) (?:me|of me)|i (?:\w+ )?(?:booked|ordered|chose|picked|entered|typed|put|wrote)\b[^.!?]{0,40}\b(?:and|but|when i|instead of) (?:i )?(?:meant|wanted))\b)[\s\S]*\b(?:address|postcode|size|colou?r|date|day|name|order\w*|parcel|deliver\w*|booking|booked|flight|ticket|quantity)\b/i,
    unless: /\b(?:your (?:own )?(?:mistake|fault|error)|not my (?:mistake|fault))\b/i,
  },
  better: { signal: ['urgency'], motivator: ['thrill', 'person_i_want_to_be'] },
  weight: 4,
  money: 'none',
  minutes: 5,
  says: [
    'I am trying to change it before it is too late; by [time] you know whether it worked, and what we do if it did not.',
  ],
  steps: [
    'Ring those who can still stop it; do not leave it in a queue.',
    'Say nothing about whose slip it was: they have said it already.',
    'Write at the time you named, whatever came of it.',
  ],
  never: ['priority_next_in_line'],
  source: 'G1; embarrassment is eased by help without comment',
};
