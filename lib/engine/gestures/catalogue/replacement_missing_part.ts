import type { Gesture } from '../types.ts';

export const replacementMissingPart: Gesture = {
  id: 'replacement_missing_part',
  kind: 'replacement',
  title: 'Post the missing part, first class',
  does: 'Mends it without moving the whole thing.',
  fits: {
    kind: ['trouble'],
    topic: ['defective', 'wrong_item', 'delivery'],
    fault: ['ours'],
    words:
      /\bfree (?:\w+ ){1,3}(?:was|is|were)(?:n['’]t| not) (?:in|there|with)|\b(?:missing|lacks?|without (?:the|its|a)|no) (?:\w+ ){0,3}(?:parts?|pieces?|screws?|lids?|cables?|legs?|keys?|handles?|cover|charger|remote|bag|manual|bolts?|nuts|nails|pegs?|fittings?|fixings|instructions|hinge|shelf|bracket|adaptor|adapter)\b|\b(?:parts?|pieces?|screws?|lids?|cables?|legs?|handles?|charger|bracket) (?:is|are|was|were) (?:missing|broken|snapped|cracked|loose)\b|\bmissing from (?:the|my|our|this) (?:box|parcel|set|order|bag|crate|hamper|kit|delivery|pack(?:age|et)?)\b/i,
  },
  better: { motivator: ['environment', 'well_being'] },
  weight: 5,
  money: { about: 500 },
  minutes: 6,
  says: ['I am posting the missing part for {goods:your order} today, so that you can use it before the week is over.'],
  steps: [
    'Ask for a photo only if the part is not clear.',
    'Take it from stock or from a returned set.',
    'Post it today, with a line in the parcel on how it goes in.',
  ],
  never: ['replacement_sent_first', 'replacement_right_item'],
  source: 'G1; environment: mend rather than replace',
};
