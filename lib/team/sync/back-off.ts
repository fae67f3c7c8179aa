/** How long to leave a server alone that has failed. */
import type { TeamFault } from '../../team.ts';

const MINUTE = 60_000;
const FIRST = MINUTE;
const LONGEST = 6 * 60 * MINUTE;
/** A server that answers badly is spared for so long at most; the day goes on, and it may be well again. */
const LONGEST_UNWELL = 30 * MINUTE;
/** Where nobody answers, nobody is burdened: whoever comes out of a tunnel has the team's changes with the next alarm. */
const LONGEST_AWAY = 4 * MINUTE;

/** What no waiting mends: somebody has to do something first, so it is only looked at now and then. */
const STANDING: ReadonlySet<TeamFault> = new Set(['unauthorised', 'old_server', 'no_role', 'address']);

/** The team's server was not reached: nobody answered, or the sign-in page of a hotel did. */
const AWAY: ReadonlySet<TeamFault> = new Set(['unreachable', 'not_couchdb']);

/**
 * Milliseconds until the next try: twice as long after each failure, up to four minutes where it was not reached and half an hour
 * where something is wrong, and up to a fifth more by chance, so that a whole team does not come back in the same second.
 * @param chance 0…1
 */
export function waitAfter(failures: number, fault: TeamFault, chance: number): number {
  const most = AWAY.has(fault) ? LONGEST_AWAY : LONGEST_UNWELL;
  const doubled = STANDING.has(fault) ? LONGEST : Math.min(most, FIRST * 2 ** Math.max(0, failures - 1));
  return Math.round(doubled * (1 + chance / 5));
}
