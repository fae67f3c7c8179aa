import { unanswered } from '../find/unanswered.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const unansweredQuestion: Rule = {
  id: 'unanswered_question',
  weight: 0.6,
  heat: 0.2,
  reason: 'They asked this, and the draft does not answer it.',
  source: SOURCES.unanswered_question,
  most: 2,
  phrases: [],
  find: unanswered,
};
