import type { Scenario } from '../scenario.ts';
import type { Complaint } from './complaint.ts';
import { graphFaults } from './graph.ts';
import { limitFaults } from './limits.ts';
import { pathFaults, readingNotes } from './paths.ts';

/**
 * All that is wrong with a scenario, in words for whoever wrote it; nothing where it may be used. Takes some tenths of a
 * second, as every scripted reply is judged. A scenario that could not be kept, or whose graph has
 * faults, is not played.
 */
export function checkScenario(scenario: Scenario): Complaint[] {
  const faults = [...limitFaults(scenario), ...graphFaults(scenario)];
  return faults.length > 0 ? faults : [...pathFaults(scenario), ...readingNotes(scenario)];
}
