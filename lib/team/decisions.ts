/** Requests of the team's agents as a lead's browser has fetched them, and what leads have said to them. */
import type { Decision, ToldRequest } from '../approvals.ts';
import { decisionIn, toldRequestIn } from '../schema/approval-told.ts';
import { all, erase, putOnce } from './documents.ts';
import type { Store } from './store.ts';

/** In a lead's own database; in the team's. */
const FETCHED = 'requested';
const DECISION = 'decision';

/** Keeps what was fetched. */
export async function keepToldRequest(own: Store, { id, ...body }: ToldRequest): Promise<void> {
  await putOnce(own, FETCHED, id, body);
}

/** Oldest first. */
export async function toldRequests(own: Store): Promise<ToldRequest[]> {
  const read = (await all<object>(own, FETCHED)).flatMap(({ id, body }) => toldRequestIn({ ...body, id }) ?? []);
  return read.sort((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id));
}

/** Decides, once for each lead: each has a document of their own, so two who decide apart never overwrite each other. */
export async function keepDecision(shared: Store, { id, ...body }: Decision): Promise<void> {
  await putOnce(shared, DECISION, `${id}:${body.by}`, body);
}

/** By request. */
export async function decisions(shared: Store): Promise<Map<string, Decision[]>> {
  const found = new Map<string, Decision[]>();
  for (const { id: place, body } of await all<object>(shared, DECISION)) {
    const [id = '', by] = place.split(':');
    const decision = decisionIn({ ...body, id });
    if (decision?.by === by) found.set(id, [...(found.get(id) ?? []), decision as Decision]);
  }
  return found;
}

/** Erases fetched requests from before a day. Returns how many. */
export const eraseOldToldRequests = (own: Store, day: string): Promise<number> =>
  erase<Pick<ToldRequest, 'day'>>(own, FETCHED, (body) => body.day < day);

/** Erases decisions from before a moment, ISO 8601. Returns how many. */
export const eraseOldDecisions = (shared: Store, moment: string): Promise<number> =>
  erase<Pick<Decision, 'at'>>(shared, DECISION, (body) => body.at < moment);
