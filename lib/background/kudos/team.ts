/** Thanks in a team: a lead's browser passes them on, and everybody's fetches those for whoever works there. */
import type { TeamKudos } from '../../kudos.ts';
import { keepReceived } from '../../team/kudos.ts';
import { listMembers, placeOf } from '../../team/members.ts';
import { replica, store } from '../../team/store.ts';
import type { Joined } from '../../team.ts';
import { joinedTeam, teamMarks } from '../team/kept.ts';
import { lineTo } from '../team/rounds.ts';

/** Milliseconds between two looks by a lead's browser: each asks the database of everybody. */
const EVERY = 60 * 60_000;

/** All thanks of the team, passed on as far as they can be; null where whoever works here leads none. @throws Fault */
export async function teamThanks(): Promise<TeamKudos | null> {
  const joined = await joinedTeam.getValue();
  if (joined?.role !== 'lead') return null;
  const [{ fetchThanks }, { passThanksOn }] = await Promise.all([
    import('../../team/sync/thanked.ts'),
    import('../../team/sync/passed.ts'),
  ]);
  const [wire, members] = [await lineTo(joined), await listMembers(replica())];
  const kudos = await fetchThanks(wire, joined, members);
  const passed = await passThanksOn(wire, joined, members, kudos, new Date().toISOString());
  return { kudos, blocked: !passed };
}

/** Passes thanks on with a round, once in an hour. */
export async function passWithRound(now: string): Promise<void> {
  const marks = await teamMarks.getValue();
  const since = Math.abs(Date.parse(now) - Date.parse(marks.thanks ?? ''));
  if (since < EVERY) return;
  await teamThanks();
  await teamMarks.setValue({ ...(await teamMarks.getValue()), thanks: now });
}

/** Fetches what was passed on to whoever works here. Returns how many are new. @throws Fault */
export async function receiveThanks(joined: Joined): Promise<number> {
  const { fetchReceived } = await import('../../team/sync/passed.ts');
  const passed = await fetchReceived(await lineTo(joined), joined, await placeOf(replica(), joined.user));
  return keepReceived(store(), passed);
}
