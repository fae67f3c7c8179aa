/** A lead's browser fetches what the team's agents have asked a yes for, each from a database of their own. */
import type { ToldRequest } from '../../approvals.ts';
import { toldRequestIn } from '../../schema/approval-told.ts';
import type { Joined, Member } from '../../team.ts';
import { fetchTold } from './told.ts';
import type { Wire } from './wire.ts';

/** All that they have asked for. @throws Fault where nobody's could be read at all */
export const fetchRequests = (wire: Wire, joined: Joined, members: readonly Member[]): Promise<ToldRequest[]> =>
  fetchTold(wire, joined, members, { kind: 'request', read: toldRequestIn });
