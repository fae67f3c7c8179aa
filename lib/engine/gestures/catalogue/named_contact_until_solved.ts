import type { Gesture } from '../types.ts';
import { LOST_IN_STEPS, OVER_AND_DONE } from '../words.ts';

/** It is over, or one call shows them how. */
const NOTHING_TO_SOLVE = new RegExp(`${OVER_AND_DONE.source}|${LOST_IN_STEPS.source}`, 'i');

export const namedContactUntilSolved: Gesture = {
  id: 'named_contact_until_solved',
  kind: 'named_contact',
  title: 'One person until it is solved',
  does: 'They never tell the story again.',
  fits: {
    kind: ['trouble'],
    fault: ['ours', 'outside', 'unclear'],
    cause: ['ignored', 'effort', 'broken_promise', 'no_information', 'rudeness', 'unfairness', 'time', 'fault'],
    least: 2,
    unless: NOTHING_TO_SOLVE,
  },
  better: {
    signal: ['repeat_contact', 'effort', 'escalation'],
    cause: ['ignored', 'effort'],
    motivator: ['security', 'well_being'],
  },
  weight: 3,
  money: 'none',
  minutes: 5,
  says: ['From here it is me: answer this message and it comes straight to me, until this is settled.'],
  steps: [
    'Assign the ticket to yourself and say so in the notes.',
    'Name a stand-in for the days you are away.',
    'Write on the day you said, even if there is nothing new.',
  ],
  never: ['named_contact_for_security'],
  source: 'motivators: security; process injustice',
};
