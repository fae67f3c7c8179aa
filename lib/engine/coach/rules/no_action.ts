import { inaction } from '../find/inaction.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const noAction: Rule = {
  id: 'no_action',
  weight: 0.6,
  heat: 0.3,
  reason: 'Nothing in the reply moves this on. Say what you have done or will do, and by when.',
  source: SOURCES.no_action,
  most: 1,
  phrases: [],
  find: inaction,
};
