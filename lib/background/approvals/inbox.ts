/** What waits for whoever may say yes: on this machine, and with a lead of a team, what its agents have asked for. */
import type { Decision, Inbox, ToldRequest, Unanswerable } from '../../approvals.ts';
import { answerRequest, listRequests } from '../../team/approvals.ts';
import { decisions, keepDecision, keepToldRequest, toldRequests } from '../../team/decisions.ts';
import { listMembers } from '../../team/members.ts';
import { replica, store } from '../../team/store.ts';
import type { Joined } from '../../team.ts';
import { policyNow } from '../gestures/policy.ts';
import { ME } from '../me.ts';
import { changedHere } from '../publishing/when.ts';
import { mustLead } from '../shared/may.ts';
import { joinedTeam } from '../team/kept.ts';
import { asLead } from '../team/lead.ts';
import { lineTo } from '../team/rounds.ts';
import { heldUntil, isOld } from './expiry.ts';

/** Fetches what is new, and keeps it. False where the server could not be asked. */
async function fetchNew(joined: Joined): Promise<boolean> {
  const { fetchRequests } = await import('../../team/sync/asked.ts');
  const others = (await listMembers(replica())).filter(({ user }) => user !== joined.user);
  const fetched = await lineTo(joined)
    .then((line) => fetchRequests(line, joined, others))
    .catch(() => null);
  for (const request of fetched ?? []) await keepToldRequest(store(), request);
  return fetched !== null;
}

const isApart = (said: readonly Decision[]): boolean => new Set(said.map(({ yes }) => yes)).size > 1;

/** All of it. */
export async function inbox(): Promise<Inbox> {
  const requests = (await listRequests(store())).filter(({ state, asked }) => state === 'asked' && !isOld(asked));
  const joined = await joinedTeam.getValue();
  if (joined?.role !== 'lead') return { requests, told: [], apart: [], reached: true };
  const reached = await fetchNew(joined);
  const decided = await decisions(replica());
  const recent = (await toldRequests(store())).filter(({ day }) => !isOld(day));
  return {
    requests,
    told: recent.filter(({ id }) => !decided.has(id)),
    apart: recent.filter(({ id }) => isApart(decided.get(id) ?? [])),
    reached,
  };
}

/** To the team, signed by the lead who decides. */
async function decide(id: string, yes: boolean, by: string): Promise<void> {
  await keepDecision(replica(), { id, yes, by, at: new Date().toISOString() });
  await changedHere();
}

async function answerTold({ id, day }: ToldRequest, yes: boolean): Promise<Unanswerable | null> {
  const { user } = await asLead();
  if ((await decisions(replica())).has(id)) return 'answered';
  if (isOld(day)) return 'expired';
  await decide(id, yes, user);
  return null;
}

/** Answers one. @throws where there is none of this id, or somebody else says yes and no */
export async function answer(id: string, yes: boolean): Promise<Unanswerable | null> {
  await mustLead();
  const own = (await listRequests(store())).find((one) => one.id === id);
  if (!own) {
    const told = (await toldRequests(store())).find((one) => one.id === id);
    if (!told) throw new Error('There is no such request here.');
    return answerTold(told, yes);
  }
  if (own.state !== 'asked') return 'answered';
  if (isOld(own.asked)) return 'expired';
  const joined = await joinedTeam.getValue();
  // Other leads can read it too. First there: if we are stopped after it, it is offered again here and comes to the same.
  if (joined?.role === 'lead') await decide(id, yes, joined.user);
  const { approval } = await policyNow();
  const until = yes ? heldUntil(new Date().toISOString(), approval.days) : null;
  await answerRequest(store(), id, { state: yes ? 'yes' : 'no', by: joined?.user ?? ME, until });
  return null;
}
