import type { Bench } from './support/bench.ts';
import { rankAndRender } from './templates.bench.ts';

const COUNT = 5000;
const LIMIT_MS = 25;

export const bench: Bench = {
  id: 'templates-many',
  measure: `rank ${COUNT} templates and render the best three`,
  unit: 'ms',
  budget: LIMIT_MS,
  run: async () => ({ figure: await rankAndRender(COUNT) }),
};
