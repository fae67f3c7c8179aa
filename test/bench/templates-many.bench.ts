import type { Bench } from './support/bench.ts';
import { suggestOver } from './templates.bench.ts';

const COUNT = 5000;
const LIMIT_MS = 25;

export const bench: Bench = {
  id: 'templates-many',
  measure: `suggest over ${COUNT} templates`,
  unit: 'ms',
  budget: LIMIT_MS,
  run: () => suggestOver(COUNT),
};
