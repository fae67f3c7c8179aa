/** What a lead sets for the team: policy, voices, segments, phrase rules, targets. */
import type { Manner, Progress, SharedBodies, SharedChange, SharedKind, SharedList } from '../shared.ts';
import type { Request, Senders } from './request.ts';

export interface SharedRequests {
  'shared.list': Request<{ kind: SharedKind }, SharedList>;
  'shared.save': Request<{ kind: SharedKind; id: string; body: SharedBodies[SharedKind] }, null>;
  'shared.remove': Request<{ kind: SharedKind; id: string }, null>;
  'shared.changes': Request<Record<never, never>, { changes: SharedChange[] }>;
  'shared.manner': Request<Record<never, never>, Manner>;
  'target.progress': Request<Record<never, never>, { progress: Progress[] }>;
}

export const SHARED_SENDERS: Senders<SharedRequests> = {
  'shared.list': ['page'],
  'shared.save': ['page'],
  'shared.remove': ['page'],
  'shared.changes': ['page'],
  'shared.manner': ['panel', 'beside', 'page'],
  'target.progress': ['page'],
};
