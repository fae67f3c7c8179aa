import { pageForLine } from '../find/misfit.ts';
import { wallsIn } from '../find/walls.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const wall: Rule = {
  id: 'wall',
  weight: 0.42,
  heat: 0.1,
  reason: 'A sentence this long is read twice or not at all. Cut it in two.',
  source: SOURCES.wall,
  most: 2,
  phrases: [],
  find: (facts) => {
    const walls = wallsIn(facts);
    return walls.length > 0 ? walls : pageForLine(facts);
  },
};
