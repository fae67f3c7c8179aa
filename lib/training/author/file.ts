import type { Scenario } from '../scenario.ts';

/** A scenario as a file: what one trainer writes, another can use. `lib/schema/scenario-file.ts` reads it. */
export const scenarioFile = (scenario: Scenario): string =>
  `${JSON.stringify({ attune: 'scenario', version: 1, scenario }, null, 2)}\n`;
