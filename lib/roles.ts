/** What somebody does here, and so what they may change. Kept on this machine, versioned from the first version on. */
import { storage } from '@wxt-dev/storage';

export const ROLES = ['solo', 'lead', 'agent', 'trainer'] as const;
export type Role = (typeof ROLES)[number];

/** Who said so: the person, the team they joined, or the organisation's policy. */
export type RoleSource = 'self' | 'team' | 'policy';

export interface RoleState {
  role: Role;
  by: RoleSource;
}

const own = storage.defineItem<{ role: Role; by: 'self' | 'team' }>('local:role', {
  fallback: { role: 'solo', by: 'self' },
  version: 1,
});

const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

/** The role that holds: the organisation's word goes before the team's and one's own. */
export async function readRole(): Promise<RoleState> {
  // A browser without a policy for us may have no such storage at all.
  const set = await storage.getItem('managed:role').catch(() => null);
  return isRole(set) ? { role: set, by: 'policy' } : own.getValue();
}

/** Keeps a role. What the team has said, oneself cannot change; the answer is the role that holds now. */
export async function setRole(role: Role, by: 'self' | 'team' = 'self'): Promise<RoleState> {
  const now = await own.getValue();
  if (by === 'team' || now.by === 'self') await own.setValue({ role, by });
  return readRole();
}

/** Leaving the team: one's own word counts again. */
export async function forgetTeamRole(): Promise<void> {
  const now = await own.getValue();
  if (now.by === 'team') await own.setValue({ role: 'solo', by: 'self' });
}

/** Calls back when the role may have changed; the answer ends it. */
export function watchRole(changed: () => void): () => void {
  return own.watch(changed);
}

/** Whether somebody in this role changes what the whole team uses. */
export const mayChange = (role: Role): boolean => role === 'solo' || role === 'lead';
