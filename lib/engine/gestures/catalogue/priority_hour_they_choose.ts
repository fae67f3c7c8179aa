import type { Gesture } from '../types.ts';
import { NOBODY_READY, OVER_BY_NOW } from '../words.ts';

/** An hour was kept free for us, or a way gone, for nothing. */
const FOR_NOTHING = new RegExp(
  `${NOBODY_READY.source}|\\b(?:appointment|slot|visit|booking|fitting|engineer|technician|plumber|electrician|fitter|cleaner|carer|installer|surveyor|doctor|dentist)\\b[\\s\\S]{0,160}\\b(?:nobody|no ?one|never|did(?:n['’]t| not)) (?:\\w+ )?(?:came|come|showed|show|turned up|turn up|arrived|arrive)\\b`,
  'i',
);

export const priorityHourTheyChoose: Gesture = {
  id: 'priority_hour_they_choose',
  kind: 'priority',
  title: 'The next visit at the hour they choose, before anything else is booked',
  does: 'The next hour they keep free is not for nothing.',
  fits: {
    kind: ['trouble'],
    fault: ['ours', 'unclear'],
    words: FOR_NOTHING,
    unless: new RegExp(
      `${OVER_BY_NOW.source}|\\b(?:parcels?|couriers?|flight|concert|show|cancel (?:it|this|my|the|our)|refund)\\b`,
      'i',
    ),
  },
  better: { cause: ['broken_promise'], signal: ['repeat_contact', 'effort', 'vulnerability'] },
  weight: 5,
  money: 'none',
  minutes: 6,
  says: [
    'Tell me the day and hour that suit you best, and I will move what is in the way; the name of whoever comes or sees you follows today.',
  ],
  steps: [
    'Ask for one hour of theirs, and offer none of the leftovers.',
    'Speak to the person who will be there, and write their name into the booking.',
    'Look on the morning itself that it stands.',
  ],
  never: ['priority_next_in_line', 'call_after_the_fix', 'call_in_place_of_writing', 'stand_by_at_the_hour'],
  source: 'W4; effort taken off (well-being); a broken promise is answered with one that holds',
};
