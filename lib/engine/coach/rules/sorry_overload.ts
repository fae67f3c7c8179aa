import { tooManySorries } from '../find/sorries.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const sorryOverload: Rule = {
  id: 'sorry_overload',
  weight: 0.5,
  heat: 0.15,
  reason: 'After the second apology each one weighs less. Keep one, early, then act.',
  source: SOURCES.sorry_overload,
  most: 1,
  phrases: [],
  find: tooManySorries,
};
