import { misnamed } from '../find/misnamed.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const wrongName: Rule = {
  id: 'wrong_name',
  weight: 0.8,
  heat: 0.1,
  reason: 'This is not their name.',
  source: SOURCES.wrong_name,
  most: 1,
  phrases: [],
  find: misnamed,
};
