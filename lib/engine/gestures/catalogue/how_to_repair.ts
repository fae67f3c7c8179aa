import type { Gesture } from '../types.ts';

/** They say so themselves. */
const RATHER_MEND = /\b(?:rather|prefer to|love to|like to|want to|hoping to) (?:\w+ )?(?:mend|repair|fix|patch)\b/i;
/** There is something that could be kept in use. */
const TO_MEND =
  /\b(?:repair\w*|mend\w*|fix\w*|spares?|parts?|brok\w*|torn|tore|snapp\w*|crack\w*|worn|wore|split|faulty|stopped work\w*|(?:does|is|will|did)(?:n['’]t| not) work|frayed|loose|came (?:off|apart)|landfill|throw(?:n|ing)? (?:it|them|a \w+|the \w+) (?:away|out))\b/i;

export const howToRepair: Gesture = {
  id: 'how_to_repair',
  kind: 'how_to',
  title: 'Help to mend it, with the part',
  does: 'Keeps a good thing in use.',
  fits: {
    kind: ['trouble', 'ask'],
    topic: ['defective', 'howto'],
    motivator: ['environment'],
    told: RATHER_MEND,
    words: TO_MEND,
  },
  better: { words: /\b(?:repair|mend|fix|spare|waste|throw)\b/i },
  weight: 3,
  money: { about: 500 },
  minutes: 8,
  says: [
    '{goods:It} can be mended: I am sending the part and a page with pictures, and if it does not hold you get a new one.',
  ],
  steps: [
    'Check that the repair is safe for a lay person.',
    'Post the part today.',
    'Ask after a week whether it holds.',
  ],
  never: ['replacement_sent_first', 'donate_in_place_of_return'],
  source: 'motivators: environment; repair in place of replacing',
};
