/**
 * Parts in a team, as accounts of a server carry them. Each names its team, so that of two teams on one server neither opens
 * what is the other's.
 */
import { TEAM_ROLES, type TeamRole } from '../../team.ts';

/** A part in the team of this database; no database's name holds the sign between them. */
export const roleOn = (database: string, role: TeamRole): string => `${database}:${role}`;

/** Every part in the team. */
export const rolesOn = (database: string): string[] => TEAM_ROLES.map((role) => roleOn(database, role));

/** The part in the team that these make; who leads needs no other. */
export const partIn = (database: string, roles: readonly string[]): TeamRole | null =>
  TEAM_ROLES.find((role) => roles.includes(roleOn(database, role))) ?? null;
