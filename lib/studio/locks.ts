/** Which parts of the studio are for reading only, and why. */

import { type Managed, NOTHING_MANAGED } from '../managed.ts';
import { readManaged, watchManaged } from '../managed-kept.ts';
import { mayChange, type RoleState } from '../role-words.ts';
import { readRole, watchRole } from '../roles.ts';
import type { SharedKind } from '../shared.ts';
import type { SectionId } from './ports.ts';

/**
 * `agent`: the team's lead gave this role; `self`: one has chosen it oneself; `policy`: the organisation gave the role; `set`: the
 * organisation has set these very things; `off`: it has switched them off.
 */
export interface Lock {
  why: 'agent' | 'self' | 'policy' | 'set' | 'off';
  /** Who the organisation is, in its own words; empty where that is not said. */
  by: string;
}

export type Locks = Readonly<Partial<Record<SectionId, Lock>>>;

/** Sections that change what the whole team uses. One's own templates, sites, settings and data are always one's own. */
const TEAMS: readonly SectionId[] = ['voice', 'personas', 'rules', 'policy', 'approvals', 'targets', 'publishing'];

const WHY = { self: 'self', team: 'agent', policy: 'policy' } as const;

const SECTION_OF: Readonly<Record<SharedKind, SectionId>> = {
  voice: 'voice',
  persona: 'personas',
  rule: 'rules',
  policy: 'policy',
  target: 'targets',
};

const SWITCHED = { packs: 'packs', addresses: 'address', team: 'team' } as const;

/** The locks that go with a role, and with what the organisation has set. */
export function locksOf({ role, by }: RoleState, managed: Managed = NOTHING_MANAGED): Locks {
  const who = managed.organisation ?? '';
  const lock = (sections: readonly SectionId[], why: Lock['why']) =>
    sections.map((id) => [id, { why, by: who }] as const);
  const set = (Object.keys(managed.documents) as SharedKind[]).map((kind) => SECTION_OF[kind]);
  const off = Object.entries(SWITCHED).flatMap(([feature, id]) =>
    managed.off.some((one) => one === feature) ? [id] : [],
  );
  return Object.fromEntries([...lock(mayChange(role) ? [] : TEAMS, WHY[by]), ...lock(set, 'set'), ...lock(off, 'off')]);
}

/** The locks of this browser. */
export const readLocks = async (): Promise<Locks> => locksOf(await readRole(), await readManaged());

/** Calls back whenever the locks may have changed; the answer ends it. */
export function watchLocks(changed: () => void): () => void {
  const ends = [watchRole(changed), watchManaged(changed)];
  return () => {
    for (const end of ends) end();
  };
}
