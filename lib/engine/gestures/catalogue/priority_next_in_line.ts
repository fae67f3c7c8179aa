import type { Gesture } from '../types.ts';
import { LOST_IN_STEPS, OVER_AND_DONE } from '../words.ts';

/** It is over, or they want to be shown how: that calls for time and not for haste. */
const NO_HASTE = new RegExp(`${OVER_AND_DONE.source}|${LOST_IN_STEPS.source}`, 'i');

/** Time and again, or before anybody else is hurt by it. */
const ONCE_MORE =
  /\b(?:(?:2nd|3rd|[4-9]th|second|third|fourth|fifth) (?:week|month|day|time) (?:now|running|in a row)|for the (?:2nd|3rd|[4-9]th|second|third|fourth|fifth) (?:week|month|day|time)|look (?:at|into) (?:it|this|that) (?:quickly|fast|today|now|at once)|before (?:any(?:one|body) else|others?) (?:see|find|get|do)\w*)\b/i;

export const priorityNextInLine: Gesture = {
  id: 'priority_next_in_line',
  kind: 'priority',
  title: 'Take it out of the queue and do it next',
  does: 'They do not wait in the queue with this.',
  fits: {
    kind: ['trouble'],
    signal: ['repeat_contact', 'urgency', 'effort', 'vulnerability'],
    fault: ['ours', 'outside', 'unclear'],
    told: ONCE_MORE,
    notOnly: ['rudeness'],
    unless: NO_HASTE,
  },
  better: { cause: ['ignored', 'time', 'broken_promise'], signal: ['repeat_contact'], motivator: ['well_being'] },
  weight: 3,
  money: 'none',
  minutes: 4,
  says: ['Your message is out of the queue: it is next, and I stay with it until it is done.'],
  steps: [
    'Assign it to yourself or to one named person.',
    'Mark it so that the next shift sees why.',
    'Tell them when they hear from you next, and keep it.',
  ],
  never: ['invitation'],
  source: 'process injustice; repeat contact',
};
