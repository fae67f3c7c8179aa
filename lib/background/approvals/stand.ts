/** What has become of an agent's own requests. */
import type { Asked, AskedStand, Way } from '../../approvals.ts';
import type { ApprovalRequest } from '../../ledger.ts';
import type { Joined, SyncState } from '../../team.ts';
import { joinedTeam, teamSync } from '../team/kept.ts';
import { isOld } from './expiry.ts';

function wayOf({ id, asked }: ApprovalRequest, joined: Joined | null, { last, refused }: SyncState): Way {
  if (!joined || asked < joined.since) return 'here';
  if (refused.includes(`request:${id}`)) return 'not_taken';
  // A round lays out what was asked before it began.
  return last !== null && last >= asked ? 'sent' : 'waiting';
}

function standOf(request: ApprovalRequest, way: Way): AskedStand {
  if (request.state === 'no') return 'no';
  if (request.state === 'yes') return Date.parse(request.until ?? '') > Date.now() ? 'yes' : 'ran_out';
  return isOld(request.asked) ? 'unanswered' : way;
}

/** As the panel shows them: of each gesture the latest. */
export async function asAsked(requests: readonly ApprovalRequest[]): Promise<Asked[]> {
  const [joined, sync] = [await joinedTeam.getValue(), await teamSync.getValue()];
  const latest = new Map(requests.map((one) => [one.gesture, one]));
  return [...latest.values()].map((one) => {
    const { id, gesture, amount, by, until } = one;
    return { id, gesture, amount, by, until, stand: standOf(one, wayOf(one, joined, sync)) };
  });
}
