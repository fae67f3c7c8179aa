/** What leads alone do: people, publishing, erasing, choosing between versions. */

import { dropMember, keepMember } from '../../team/members.ts';
import { replica } from '../../team/store.ts';
import { publish } from '../../team/templates.ts';
import type { Done, Joined, TeamRole } from '../../team.ts';
import { keptTemplates } from '../templates/kept.ts';
import { joinedTeam } from './kept.ts';
import { lineTo, syncNow } from './rounds.ts';

/** @throws where whoever works here leads no team */
export async function asLead(): Promise<Joined> {
  const joined = await joinedTeam.getValue();
  if (joined?.role !== 'lead') throw new Error('Only a lead of a team may do this.');
  return joined;
}

async function tried<Value>(step: () => Promise<Value>): Promise<Done<Value>> {
  try {
    return { done: true, value: await step() };
  } catch (error) {
    const { faultOf } = await import('../../team/sync/fault.ts');
    return { done: false, fault: faultOf(error) };
  }
}

/** Makes an account and the code for it. */
export async function invite(user: string, role: TeamRole): Promise<Done<{ code: string }>> {
  const joined = await asLead();
  const [{ makeAccount }, { codeOf }] = await Promise.all([
    import('../../team/sync/people.ts'),
    import('../../team/sync/invitation.ts'),
  ]);
  const made = await tried(async () => {
    const once = await makeAccount(await lineTo(joined), user, role);
    await keepMember(replica(), { user, role, since: new Date().toISOString() });
    return { code: codeOf({ url: joined.url, database: joined.database, user, once }) };
  });
  if (made.done) await syncNow();
  return made;
}

/** Takes an account away, so that its browser reaches nothing any more. */
export async function revoke(user: string): Promise<Done> {
  const joined = await asLead();
  const { dropAccount } = await import('../../team/sync/people.ts');
  const gone = await tried(async () => {
    await dropAccount(await lineTo(joined), user);
    await dropMember(replica(), user);
    return null;
  });
  if (gone.done) await syncNow();
  return gone;
}

/** Publishes one of the lead's own templates. @throws where there is none of this id */
export async function publishOwn(id: string): Promise<Done> {
  await asLead();
  const template = (await keptTemplates()).templates.find((one) => one.id === id);
  if (!template) throw new Error('There is no such template.');
  await publish(replica(), template);
  await syncNow();
  return { done: true, value: null };
}

/** Erases a shared document here, and by a note everywhere. */
export async function eraseShared(id: string): Promise<Done> {
  const joined = await asLead();
  const { orderPurge } = await import('../../team/sync/purge.ts');
  await orderPurge(replica(), id, joined.user, new Date().toISOString());
  await syncNow();
  return { done: true, value: null };
}

/** Chooses between versions. */
export async function choose(id: string, rev: string): Promise<null> {
  await asLead();
  const { chooseVersion } = await import('../../team/sync/versions.ts');
  await chooseVersion(replica(), id, rev);
  await syncNow();
  return null;
}
