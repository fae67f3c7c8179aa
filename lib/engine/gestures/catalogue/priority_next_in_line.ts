import type { Gesture } from '../types.ts';
import { OVER_BY_NOW } from '../words.ts';

/** It is over, and they do not wait for anything of ours. */
const OVER = new RegExp(
  `^(?![\\s\\S]*\\b(?:still|yet|wait\\w*|answer\\w*|repl(?:y|ied)|write|written|wrote|rang|called|refund\\w*)\\b)[\\s\\S]*(?:${OVER_BY_NOW.source})`,
  'i',
);

export const priorityNextInLine: Gesture = {
  id: 'priority_next_in_line',
  kind: 'priority',
  title: 'Take it out of the queue and do it next',
  does: 'They do not wait in the queue with this.',
  fits: {
    kind: ['trouble'],
    signal: ['repeat_contact', 'urgency', 'effort', 'vulnerability'],
    fault: ['ours', 'outside', 'unclear'],
    told: /\b(?:(?:2nd|3rd|[4-9]th|second|third|fourth|fifth) (?:week|month|day|time) (?:now|running|in a row)|for the (?:2nd|3rd|[4-9]th|second|third|fourth|fifth) (?:week|month|day|time)|look (?:at|into) (?:it|this|that) (?:quickly|fast|today|now|at once)|before (?:any(?:one|body) else|others?) (?:see|find|get|do)\w*)\b/i,
    notOnly: ['rudeness'],
    unless: OVER,
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
