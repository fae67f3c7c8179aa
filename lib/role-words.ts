/** The roles as words, apart from where they are kept, so that pages can name them without it. */
export const ROLES = ['solo', 'lead', 'agent', 'trainer'] as const;
export type Role = (typeof ROLES)[number];

/** Who said so: the person, the team they joined, or the organisation's policy. */
export type RoleSource = 'self' | 'team' | 'policy';

export interface RoleState {
  role: Role;
  by: RoleSource;
}

/** Whether somebody in this role changes what the whole team uses. */
export const mayChange = (role: Role): boolean => role === 'solo' || role === 'lead';
