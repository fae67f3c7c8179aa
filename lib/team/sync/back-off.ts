/** How long to leave a server alone that has failed. */
import type { TeamFault } from '../../team.ts';

const MINUTE = 60_000;
const FIRST = MINUTE;
const LONGEST = 6 * 60 * MINUTE;

/** What no waiting mends: somebody has to do something first, so it is only looked at now and then. */
const STANDING: ReadonlySet<TeamFault> = new Set(['unauthorised', 'not_couchdb', 'old_server', 'no_role', 'address']);

/**
 * Milliseconds until the next try: twice as long after each failure, up to six hours, and up to a fifth more by chance, so that a
 * whole team does not come back in the same second.
 * @param chance 0…1
 */
export function waitAfter(failures: number, fault: TeamFault, chance: number): number {
  const doubled = STANDING.has(fault) ? LONGEST : Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
  return Math.round(doubled * (1 + chance / 5));
}
