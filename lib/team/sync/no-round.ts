/** How a browser begins that has just joined; apart from the rounds, which are loaded when they are needed. */
import type { SyncState } from '../../team.ts';

export const NO_ROUND_YET: SyncState = {
  last: null,
  failures: 0,
  next: null,
  trouble: null,
  where: null,
  refused: [],
  skew: null,
};
