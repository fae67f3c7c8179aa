/** An agent's browser takes in what leads of the team have decided. It may be stopped anywhere: the next round does it again. */
import type { Decision } from '../../approvals.ts';
import { answerRequest, listRequests } from '../../team/approvals.ts';
import { decisions } from '../../team/decisions.ts';
import { replica, store } from '../../team/store.ts';
import { policyNow } from '../gestures/policy.ts';
import { heldUntil, isOld } from './expiry.ts';

/** Where several have arrived together, a no stands before a yes; what was taken in before stands in any case. */
const oneOf = (said: readonly Decision[]): Decision | undefined => said.find(({ yes }) => !yes) ?? said[0];

/** Answers the requests that wait here. Returns how many. */
export async function takeInDecisions(): Promise<number> {
  const open = (await listRequests(store())).filter(({ state }) => state === 'asked');
  if (open.length === 0) return 0;
  const decided = await decisions(replica());
  const { approval } = await policyNow();
  let answered = 0;
  for (const { id } of open) {
    const said = oneOf(decided.get(id) ?? []);
    if (!said || isOld(said.at)) continue;
    const { yes, by, at } = said;
    const until = yes ? heldUntil(at, approval.days) : null;
    await answerRequest(store(), id, { state: yes ? 'yes' : 'no', by, until });
    answered += 1;
  }
  return answered;
}
