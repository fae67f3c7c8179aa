import { onlyGeneric } from '../find/sorries.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const genericApology: Rule = {
  id: 'generic_apology',
  weight: 0.45,
  heat: 0.25,
  reason: 'It could stand in any reply. Say what you are sorry for, in their facts.',
  source: SOURCES.generic_apology,
  most: 1,
  phrases: [],
  find: onlyGeneric,
};
