/** What is kept of the team on this machine, beside its documents. */
import { defineItem } from '../../stored.ts';
import { NO_ROUND_YET } from '../../team/sync/no-round.ts';
import type { Joined, SyncState } from '../../team.ts';

export const joinedTeam = defineItem<Joined | null>('local:team', { fallback: null, version: 1 });

export const teamSync = defineItem<SyncState>('local:team-sync', { fallback: NO_ROUND_YET, version: 1 });

/**
 * The password, under a key of its own that no export, backup or pack holds: each of them lists what it takes. `next` is the one that
 * an account is about to get: kept before the server is asked for it, for we may be stopped in between.
 */
export const teamAccount = defineItem<{ password: string; next: string | null } | null>('local:team-account', {
  fallback: null,
  version: 1,
});

/** How far each database had been exchanged after the last good round: what came after waits. */
export const teamMarks = defineItem<{ shared: number; out: number }>('local:team-marks', {
  fallback: { shared: 0, out: 0 },
  version: 1,
});
