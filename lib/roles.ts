/** What somebody does here, and so what they may change. Kept on this machine, versioned from the first version on. */

import { readManaged, watchManaged } from './managed-kept.ts';
import type { Role, RoleState } from './role-words.ts';
import { defineItem } from './stored.ts';

const own = defineItem<{ role: Role; by: 'self' | 'team' }>('local:role', {
  fallback: { role: 'solo', by: 'self' },
  version: 1,
});

/** The role that holds: the organisation's word goes before the team's, and the team's before one's own. */
export async function readRole(): Promise<RoleState> {
  const { role } = await readManaged();
  return role ? { role, by: 'policy' } : own.getValue();
}

/** Keeps the role a person gives themselves; in a team it stays what the team said. Answers with the role that holds now. */
export async function setRole(role: Role): Promise<RoleState> {
  const now = await own.getValue();
  if (now.by === 'self') await own.setValue({ role, by: 'self' });
  return readRole();
}

/** Keeps the role the team gives; null on leaving the team, when everything is one's own again. */
export function followTeam(role: Role | null): Promise<void> {
  return own.setValue(role ? { role, by: 'team' } : { role: 'solo', by: 'self' });
}

/** Calls back when the role may have changed; the answer ends it. */
export function watchRole(changed: () => void): () => void {
  const ends = [own.watch(changed), watchManaged(changed)];
  return () => {
    for (const end of ends) end();
  };
}
