import type { FileAnswer, FileRead } from '../../approval-file.ts';
import { parseApprovalFile } from '../../schema/approval-file.ts';
import { tellSharedNews } from '../../shared-news.ts';
import { answerRequest, listRequests } from '../../team/approvals.ts';
import { store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { policyNow } from '../gestures/policy.ts';
import { heldUntil, isOld } from './expiry.ts';

type FileKind = Extract<keyof Answers, `approval.${string}`>;

async function takeIn({ id, gesture, amount, currency, yes, by, at }: FileAnswer): Promise<FileRead> {
  const request = (await listRequests(store())).find((one) => one.id === id);
  if (!request) return { fault: 'unknown' };
  if (request.state !== 'asked') return { fault: 'answered' };
  if (request.gesture !== gesture || request.amount !== amount || request.currency !== currency)
    return { fault: 'changed' };
  const { approval } = await policyNow();
  const until = heldUntil(at, approval.days);
  if (isOld(at) || Date.parse(until) <= Date.now()) return { fault: 'expired' };
  const answer = { state: yes ? 'yes' : 'no', by, until: yes ? until : null } as const;
  const answered = await answerRequest(store(), id, answer);
  await tellSharedNews();
  return { answered };
}

/** What the options page asks about files that ask for a yes, or give one. */
export const approvalFileAnswers: Pick<Answers, FileKind> = {
  'approval.read': async ({ text }) => {
    const file = typeof text === 'string' ? parseApprovalFile(text) : 'not_ours';
    if (typeof file === 'string') return { fault: file };
    if ('answer' in file) return takeIn(file.answer);
    return isOld(file.request.asked) ? { fault: 'expired' } : { request: file.request };
  },
};
