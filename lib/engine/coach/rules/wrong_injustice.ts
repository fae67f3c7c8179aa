import { unfairStill } from '../find/unfair.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const wrongInjustice: Rule = {
  id: 'wrong_injustice',
  weight: 0.5,
  heat: 0.25,
  reason: 'It answers another wrong than the one they name.',
  source: SOURCES.wrong_injustice,
  most: 1,
  phrases: [],
  find: unfairStill,
};
