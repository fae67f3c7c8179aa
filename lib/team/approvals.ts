/** Requests for a yes, in the database. */
import type { ApprovalRequest } from '../ledger.ts';
import { all, change, putOnce } from './documents.ts';
import type { Store } from './store.ts';

const KIND = 'approval';

type Body = Omit<ApprovalRequest, 'id'>;

/** Keeps a request; the same id counts once. */
export async function keepRequest(store: Store, { id, ...body }: ApprovalRequest): Promise<ApprovalRequest> {
  return { id, ...(await putOnce<Body>(store, KIND, id, body)) };
}

/** All requests, oldest first. */
export async function listRequests(store: Store): Promise<ApprovalRequest[]> {
  const kept = (await all<Body>(store, KIND)).map(({ id, body }) => ({ id, ...body }));
  return kept.sort((one, other) => one.asked.localeCompare(other.asked));
}

/** Answers one; the first answer holds. @throws where there is none of this id */
export async function answerRequest(
  store: Store,
  id: string,
  answer: Pick<ApprovalRequest, 'state' | 'by' | 'until'>,
): Promise<ApprovalRequest> {
  const body = await change<Body>(store, KIND, id, (before) =>
    before.state === 'asked' ? { ...before, ...answer } : before,
  );
  return { id, ...body };
}
