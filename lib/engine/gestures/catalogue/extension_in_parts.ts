import type { Gesture } from '../types.ts';

export const extensionInParts: Gesture = {
  id: 'extension_in_parts',
  kind: 'extension',
  title: 'Let them pay it in parts, on days that they name',
  does: 'They keep their word, and nothing piles up.',
  fits: {
    kind: ['ask', 'trouble', 'leave'],
    words:
      /\b(?:(?:can|could|would|able to|what i) (?:\w+ )?(?:manage|pay|afford|do|find|give(?: you)?|spare|scrape together|put|send(?: you)?|put aside) (?:you )?(?:about |around |maybe |only |just )?(?:[£$€]\s?\d+|\d+ ?(?:pounds?|euros?|dollars?|quid)?) (?:an?|per|each|every) (?:week|month|fortnight)|pay (?:you )?(?:\w+ ){0,2}(?:half|a third|part|some|the rest|the remainder)\b|(?:half|part|some) of (?:it|this|the|my) [^.!?]{0,40}\b(?:now|today|this)\b[^.!?]{0,40}\b(?:rest|half|later|next|on the)|in (?:two|three|four|several|monthly|smaller) (?:parts|payments|goes|halves|steps|instal+ments?)|split (?:it|the|this) (?:\w+ )?(?:in|into|over|up)|instal+ments?|spread (?:it|the (?:cost|bill|payments?)) over)/i,
    unless:
      /\b(?:do you (?:offer|do|take|have)|is there a|(?:can|could) (?:i|we) (?:buy|order)|before (?:i|we) (?:buy|order))\b|\b(?:twice|double|wrong (?:amount|bill))\b/i,
  },
  better: { motivator: ['security', 'person_i_want_to_be', 'well_being'], signal: ['vulnerability'] },
  weight: 4,
  money: 'none',
  minutes: 6,
  says: ['It can be paid in the parts you name, without a fee; I have put the last one down for [end date].'],
  steps: [
    'Take the days and the sums that they name, if you can.',
    'Stop reminders and late fees until the last part is in.',
    'Write the plan down for them in two lines.',
  ],
  never: ['discount', 'credit', 'invitation'],
  source: 'vulnerability: money trouble; the person I want to be',
};
