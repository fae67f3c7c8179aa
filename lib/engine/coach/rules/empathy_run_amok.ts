import { amok } from '../find/amok.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const empathyRunAmok: Rule = {
  id: 'empathy_run_amok',
  weight: 0.6,
  heat: 0.1,
  reason: 'Much of it is feeling and little of it is help. Keep one sentence of it, then act.',
  source: SOURCES.empathy_run_amok,
  most: 1,
  phrases: [],
  find: amok,
};
