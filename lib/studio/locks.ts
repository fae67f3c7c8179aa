/** Which parts of the studio are for reading only, and why. */
import { mayChange, type RoleState } from '../role-words.ts';
import { readRole, watchRole } from '../roles.ts';
import type { SectionId } from './ports.ts';

/** `agent`: the team's lead gave this role; `self`: one has chosen it oneself; `policy`: the organisation decided. */
export type Lock = 'agent' | 'self' | 'policy';

export type Locks = Readonly<Partial<Record<SectionId, Lock>>>;

/** Sections that change what the whole team uses. One's own templates, sites, settings and data are always one's own. */
const TEAMS: readonly SectionId[] = ['voice', 'personas', 'rules', 'policy', 'approvals', 'targets', 'publishing'];

const WHY = { self: 'self', team: 'agent', policy: 'policy' } as const;

/** The locks that go with a role. */
export function locksOf({ role, by }: RoleState): Locks {
  return mayChange(role) ? {} : Object.fromEntries(TEAMS.map((id) => [id, WHY[by]]));
}

/** The locks of this browser. */
export const readLocks = async (): Promise<Locks> => locksOf(await readRole());

/** Calls back whenever the locks may have changed; the answer ends it. */
export const watchLocks = (changed: () => void): (() => void) => watchRole(changed);
