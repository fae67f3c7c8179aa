import type { Gesture } from '../types.ts';
import { OVER_BY_NOW } from '../words.ts';

/** A day that calls for no card, or that is over: a card would come too late, and remind. */
const NO_CARD = new RegExp(
  `\\b(?:funeral|memorial|court|surgery|operation|exam|thesis|dissertation|viva|assignment|tax return|tournament|trade fair|pitch|webinar|workshop|go-live|match|race|interview|meeting|deadline|demo|client|launch|presentation|conference|audit|miss(?:ed|ing) (?:my|our|the|his|her))\\b|${OVER_BY_NOW.source}`,
  'i',
);

export const handwrittenForTheDay: Gesture = {
  id: 'handwritten_for_the_day',
  kind: 'handwritten_note',
  title: 'A card for the day it was meant for',
  does: 'The day counts, and somebody remembered it.',
  fits: {
    kind: ['trouble', 'ask', 'praise', 'done'],
    names: ['event'],
    channel: ['email', 'chat', 'phone'],
    unless: NO_CARD,
  },
  better: { motivator: ['thrill', 'person_i_want_to_be'], signal: ['urgency'] },
  weight: 2,
  money: { about: 250 },
  minutes: 8,
  says: ['A handwritten card for {event} is on its way to you by post, apart from all the rest.'],
  steps: [
    'Find out the name and the day from the thread; ask nothing.',
    'Write one line about the day and none about the trouble.',
    'Post it so that it is there before.',
  ],
  never: ['handwritten_apology'],
  source: 'W5, W10; protect the moment (thrill)',
};
