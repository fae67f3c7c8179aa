/**
 * People, as a lead makes and takes away their accounts. As CouchDB 3 comes, only an administrator of the server may: their name and
 * password are used for the one step and kept nowhere.
 */
import type { Deed } from '../../shared.ts';
import { noteChange } from '../../team/log.ts';
import { dropMember, keepMember } from '../../team/members.ts';
import { replica } from '../../team/store.ts';
import type { Admin, Done, Invited, Joined, TeamRole } from '../../team.ts';
import { asLead, tried } from './lead.ts';
import { lineTo, syncNow } from './rounds.ts';

const load = async () => {
  const [
    { dropAccount, hasAccount, makeAccount, mayChangeOwn, mustBeAdmin, renewAccount },
    { freePlace, makePlace },
    { ownDatabase, isUserName },
    { codeOf },
    { Fault },
  ] = await Promise.all([
    import('../../team/sync/people.ts'),
    import('../../team/sync/place.ts'),
    import('../../team/sync/address.ts'),
    import('../../team/sync/invitation.ts'),
    import('../../team/sync/fault.ts'),
  ]);
  const accounts = { dropAccount, hasAccount, makeAccount, mayChangeOwn, mustBeAdmin, renewAccount };
  return { ...accounts, freePlace, makePlace, ownDatabase, isUserName, codeOf, Fault };
};

/** The line under which an account is made: the lead's own, or an administrator's who is one. @throws Fault */
async function lineFor(joined: Joined, admin: Admin | null) {
  const wire = await lineTo(joined, admin);
  if (admin) await (await load()).mustBeAdmin(wire);
  return wire;
}

const note = (joined: Joined, user: string, did: Deed, parts: string[], at: string) =>
  noteChange(replica(), { kind: 'member', id: user, name: user, did, parts, by: joined.user, at });

/** The code, and whether it is worth nothing once somebody has joined by it. */
async function invitedBy(
  { url, database }: Joined,
  wire: Awaited<ReturnType<typeof lineTo>>,
  given: { user: string; once: string; placed: boolean },
): Promise<Invited> {
  const { codeOf, mayChangeOwn } = await load();
  const code = codeOf({ url, database, user: given.user, once: given.once });
  // Where it cannot be found out, the more careful words are right.
  return { code, once: await mayChangeOwn(wire, database).catch(() => false), placed: given.placed };
}

async function settled<Value>(step: () => Promise<Value>): Promise<Done<Value>> {
  const done = await tried(step);
  if (done.done) await syncNow();
  return done;
}

/** Makes an account and the code for it; as an administrator, also the place of whoever gets it. */
export async function invite(user: string, role: TeamRole, admin: Admin | null): Promise<Done<Invited>> {
  const joined = await asLead();
  const { database } = joined;
  return settled(async () => {
    const { makeAccount, isUserName, freePlace, makePlace, ownDatabase, hasAccount, Fault } = await load();
    const wire = await lineFor(joined, admin);
    if (!isUserName(user)) throw new Fault('code');
    if (await hasAccount(wire, user)) throw new Fault('exists');
    const nth = await freePlace(wire, database, user);
    // Who comes later would open what somebody else told under this name, and only an administrator can keep it from them.
    if (nth > 1 && !admin) throw new Fault('exists');
    const placed =
      admin !== null && (await makePlace(wire, { database, user, nth }, ownDatabase(database, joined.user)));
    const once = await makeAccount(wire, database, user, role);
    const at = new Date().toISOString();
    await keepMember(replica(), { user, role, since: at, nth });
    await note(joined, user, 'invited', [role], at);
    return invitedBy(joined, wire, { user, once, placed });
  });
}

/** Gives an account a new code: what opened it before opens nothing any more, on any computer. */
export async function renew(user: string, admin: Admin | null): Promise<Done<Invited>> {
  const joined = await asLead();
  return settled(async () => {
    const { renewAccount } = await load();
    const wire = await lineFor(joined, admin);
    const once = await renewAccount(wire, user);
    return invitedBy(joined, wire, { user, once, placed: true });
  });
}

/** Takes an account away, so that its browser reaches nothing any more. */
export async function revoke(user: string, admin: Admin | null): Promise<Done> {
  const joined = await asLead();
  return settled(async () => {
    const { dropAccount } = await load();
    await dropAccount(await lineFor(joined, admin), user);
    await dropMember(replica(), user);
    await note(joined, user, 'taken_out', [], new Date().toISOString());
    return null;
  });
}
