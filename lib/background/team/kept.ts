/** What is kept of the team on this machine, beside its documents. */
import { defineItem } from '../../stored.ts';
import { NO_ROUND_YET } from '../../team/sync/no-round.ts';
import type { Joined, SyncState } from '../../team.ts';

export const joinedTeam = defineItem<Joined | null>('local:team', { fallback: null, version: 1 });

export const teamSync = defineItem<SyncState>('local:team-sync', { fallback: NO_ROUND_YET, version: 1 });

/**
 * The password, under a key of its own that no export, backup or pack holds: each of them lists what it takes. `next` is the one that
 * an account is about to get: kept before the server is asked for it, for we may be stopped in between.
 * `codeStays` where the server lets nobody change their password: it is still that of the code.
 */
export const teamAccount = defineItem<{ password: string; next: string | null; codeStays?: boolean } | null>(
  'local:team-account',
  {
    fallback: null,
    version: 1,
  },
);

/**
 * How far each database had been exchanged after the last good round: what came after waits. `seen`: how far the team's had been read
 * there, in the server's own words. `thanks`: when a lead's browser last passed thanks on.
 */
export const teamMarks = defineItem<{ shared: number; out: number; seen?: number | string | null; thanks?: string }>(
  'local:team-marks',
  {
    fallback: { shared: 0, out: 0 },
    version: 1,
  },
);
