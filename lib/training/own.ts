import type { Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';

/** All that can be practised: one's own and the team's first; one of theirs stands for the built-in one of its id. */
export function withOwn(own: readonly Scenario[]): Scenario[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...SCENARIOS.filter(({ id }) => !ids.has(id))];
}
