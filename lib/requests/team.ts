/** The team's database. */
import type {
  Admin,
  Conflict,
  Done,
  Invited,
  Joined,
  Member,
  Overtaken,
  TeamFigures,
  TeamRole,
  TeamState,
} from '../team.ts';
import type { Template, UnusableTemplate } from '../templates.ts';
import type { Request, Senders } from './request.ts';

type Nothing = Record<never, never>;

export interface TeamRequests {
  'team.state': Request<Nothing, TeamState>;
  /** Where a code leads; null where it is none. Nothing is sent. */
  'team.code': Request<{ code: string }, { url: string; user: string } | null>;
  'team.join': Request<{ code: string }, Done<Joined>>;
  'team.leave': Request<Nothing, null>;
  'team.sync': Request<Nothing, TeamState>;
  'team.invite': Request<{ user: string; role: TeamRole; admin?: Admin | null }, Done<Invited>>;
  'team.renew': Request<{ user: string; admin?: Admin | null }, Done<Invited>>;
  'team.revoke': Request<{ user: string; admin?: Admin | null }, Done>;
  'team.members': Request<Nothing, { members: Member[] }>;
  'team.conflicts': Request<Nothing, { conflicts: Conflict[] }>;
  'team.choose': Request<{ id: string; rev: string }, null>;
  'team.figures': Request<Nothing, { figures: TeamFigures | null }>;
  /** Ids of the lead's own templates: all that are not held back, or none; gives those that are. `over`: the newer version they have seen. */
  'team.publish': Request<{ ids: readonly string[]; over?: string }, Done<string[]>>;
  'team.overtaken': Request<Nothing, { overtaken: Overtaken[] }>;
  /** `id` of a shared document, `kind:id`. */
  'team.erase': Request<{ id: string }, Done>;
  /** What the team has published, empty outside of a team; and drafts that hold here, which go before all. */
  'team.templates': Request<Nothing, { templates: Template[]; drafts: Template[]; unusable: UnusableTemplate[] }>;
}

export const TEAM_SENDERS: Senders<TeamRequests> = {
  'team.state': ['page'],
  'team.code': ['page'],
  'team.join': ['page'],
  'team.leave': ['page'],
  'team.sync': ['page'],
  'team.invite': ['page'],
  'team.renew': ['page'],
  'team.revoke': ['page'],
  'team.members': ['page'],
  'team.conflicts': ['page'],
  'team.choose': ['page'],
  'team.figures': ['page'],
  'team.publish': ['page'],
  'team.overtaken': ['page'],
  'team.erase': ['page'],
  'team.templates': ['panel', 'beside', 'page'],
};
