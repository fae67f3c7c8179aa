/** Joining a team by a code, and leaving it. */
import { inTurn } from '../../in-turn.ts';
import { followTeam } from '../../roles.ts';
import { noteChange } from '../../team/log.ts';
import { dropTeamStores, replica, store } from '../../team/store.ts';
import type { Account } from '../../team/sync/wire.ts';
import type { Done, Joined } from '../../team.ts';
import { giveBackHost } from '../host.ts';
import { joinedTeam, teamAccount, teamMarks, teamSync } from './kept.ts';
import { barredFrom, followTeamAlarm, syncNow } from './rounds.ts';

const oneAtATime = inTurn();

const load = async () => {
  const [{ invitationOf, newPassword }, people, { Fault, faultOf }, { Wire }] = await Promise.all([
    import('../../team/sync/invitation.ts'),
    import('../../team/sync/people.ts'),
    import('../../team/sync/fault.ts'),
    import('../../team/sync/wire.ts'),
  ]);
  return { invitationOf, newPassword, people, Fault, faultOf, Wire };
};

/** Where a code leads, or null where it is none. */
export async function whereTo(code: string): Promise<{ url: string; user: string } | null> {
  const { invitationOf } = await load();
  try {
    const { url, user } = invitationOf(code);
    return { url, user };
  } catch {
    return null;
  }
}

/**
 * Gives the account of an invitation a password that only this browser knows, so that the code is worth nothing any more, where the
 * server allows that. The new one is kept before the server hears of it: stopped in between, the same code given again ends what was begun.
 */
async function takeAccount(url: string, user: string, once: string): Promise<Account & { codeStays: boolean }> {
  const { newPassword, people, faultOf, Wire } = await load();
  const begun = (await teamAccount.getValue())?.next ?? null;
  const taken =
    begun !== null &&
    (await people.session(new Wire(url, { user, password: begun })).then(
      () => true,
      () => false,
    ));
  const next = begun ?? newPassword();
  if (taken) return { user, password: next, codeStays: false };
  await teamAccount.setValue({ password: once, next });
  const codeStays = await people.changePassword(new Wire(url, { user, password: once }), next).then(
    () => false,
    (error: unknown) => {
      // As CouchDB 3 comes, nobody but an administrator changes a password: the code's own is what there is.
      if (faultOf(error) === 'forbidden') return true;
      throw error;
    },
  );
  return { user, password: codeStays ? once : next, codeStays };
}

async function joinBy(code: string): Promise<Joined> {
  const { invitationOf, people, Fault, Wire } = await load();
  const { url, database, user, once } = invitationOf(code);
  await people.meet(new Wire(url, { user, password: once })).catch((error: { kind?: string }) => {
    // The code's own password may be spent already by a joining that was stopped: what matters is who answers.
    if (error.kind !== 'unauthorised') throw error;
  });
  const before = await joinedTeam.getValue();
  if (before) {
    if (before.url !== url || before.database !== database || before.user !== user) throw new Fault('other_team');
    // A new code for the account that is joined: one that opens nothing must not cost the password that is kept.
    await people.session(new Wire(url, { user, password: once }));
  }
  const { password, codeStays } = await takeAccount(url, user, once);
  const role = await people.roleHere(new Wire(url, { user, password }), database);
  const joined: Joined = { url, database, user, role, since: before?.since ?? new Date().toISOString() };
  await teamAccount.setValue({ password, next: null, ...(codeStays ? { codeStays } : {}) });
  // What was wrong with the account before is so no more.
  if (before) await teamSync.setValue({ ...(await teamSync.getValue()), failures: 0, next: null, trouble: null });
  await joinedTeam.setValue(joined);
  await followTeam(role);
  return joined;
}

/** Joins, and fetches what there is; what was set alone goes along with a lead. */
export function join(code: string): Promise<Done<Joined>> {
  return oneAtATime(async () => {
    const { invitationOf, faultOf } = await load();
    try {
      const barred = await barredFrom(invitationOf(code));
      if (barred) return { done: false, fault: barred };
      const isNew = (await joinedTeam.getValue()) === null;
      const value = await joinBy(code);
      await followTeamAlarm();
      await syncNow();
      if (isNew && value.role === 'lead') {
        const { bringAlong } = await import('../../team/sync/bring.ts');
        await bringAlong(store(), replica());
        const { user, since } = value;
        await noteChange(replica(), {
          kind: 'member',
          id: user,
          name: user,
          did: 'joined',
          parts: [],
          by: user,
          at: since,
        });
        await syncNow();
      }
      return { done: true, value };
    } catch (error) {
      return { done: false, fault: faultOf(error) };
    }
  });
}

/** Leaves: the account, the replica and what was on its way go; one's own things stay. */
export function leave(): Promise<void> {
  return oneAtATime(async () => {
    const joined = await joinedTeam.getValue();
    for (const item of [teamAccount, joinedTeam, teamSync, teamMarks]) await item.removeValue();
    await followTeam(null);
    await followTeamAlarm();
    if (!joined) return;
    await dropTeamStores();
    await giveBackHost(joined.url);
  });
}
