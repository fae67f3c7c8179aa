/**
 * When to fetch and send: on an alarm, on opening, and when somebody asks. Never live, for the browser stops us whenever it
 * likes. What it takes is loaded only in a team.
 */
import { browser } from 'wxt/browser';
import { readManaged } from '../../managed-kept.ts';
import { patternOf } from '../../origin.ts';
import { followTeam } from '../../roles.ts';
import { find } from '../../team/documents.ts';
import { listMembers } from '../../team/members.ts';
import { outbox, replica, store } from '../../team/store.ts';
import type { Joined, SyncState, TeamFault } from '../../team.ts';
import { joinedTeam, teamAccount, teamMarks, teamSync } from './kept.ts';

const ALARM = 'team';
/** Minutes; a published change is there within these. */
const EVERY = 5;
const MINUTE = 60_000;
/** Longer than any wait there is: a clock that was set back must not keep us from going. */
const LONGEST_WAIT = 8 * 60 * MINUTE;
/** On opening, what was fetched less than this ago is fresh enough. */
const FRESH = MINUTE;

let going: Promise<void> | null = null;
let following: Promise<void> | null = null;

export const stores = () => ({ own: store(), shared: replica(), out: outbox() });

/** Whether the browser lets us reach a server. */
async function isReachable(url: string): Promise<boolean> {
  const pattern = patternOf(new URL(url).origin);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** Why a team's database may not be asked, or null where it may: the organisation may want another one, or none. */
export async function barredFrom({ url, database }: Pick<Joined, 'url' | 'database'>): Promise<TeamFault | null> {
  const { team, off } = await readManaged();
  const isOther = team !== null && (team.url !== url || (team.database ?? database) !== database);
  if (isOther || off.includes('team')) return 'by_policy';
  return (await isReachable(url)) ? null : 'not_granted';
}

/** The line to the team's server, under the account that is kept. @throws Fault where that server may not be asked */
export async function lineTo(joined: Joined) {
  const [{ Wire }, { Fault }] = await Promise.all([
    import('../../team/sync/wire.ts'),
    import('../../team/sync/fault.ts'),
  ]);
  const barred = await barredFrom(joined);
  if (barred) throw new Fault(barred);
  const account = await teamAccount.getValue();
  return new Wire(joined.url, { user: joined.user, password: account?.password ?? '' });
}

const seqOf = async (of: { info(): Promise<{ update_seq: number | string }> }): Promise<number> =>
  Number.parseInt(String((await of.info()).update_seq), 10);

/** Documents that wait to be sent: a lead's changes, and what an agent tells. */
export async function waiting({ role }: Joined): Promise<number> {
  const { shared, out } = await teamMarks.getValue();
  const mine = (await seqOf(outbox())) - out;
  return Math.max(0, mine) + (role === 'lead' ? Math.max(0, (await seqOf(replica())) - shared) : 0);
}

/** Once a day a lead's browser sums up what the agents told; it goes with the next round. */
async function sumUp(joined: Joined, now: string): Promise<void> {
  const { writeFigures } = await import('../../team/sync/figures.ts');
  const before = await find<{ until: string }>(replica(), 'aggregate', joined.user);
  if (before?.until === now.slice(0, 10)) return;
  await writeFigures(await lineTo(joined), joined, replica(), await listMembers(replica()), now);
}

async function round(joined: Joined): Promise<void> {
  const before = await teamSync.getValue();
  const barred = await barredFrom(joined);
  if (barred) {
    await teamSync.setValue({ ...before, trouble: barred, where: null });
    return;
  }
  const { goRound } = await import('../../team/sync/round.ts');
  const moment = { now: new Date().toISOString(), chance: Math.random() };
  const { role, state, fetched } = await goRound(await lineTo(joined), joined, stores(), before, moment);
  // Somebody may have left the team meanwhile; then this round never was.
  if ((await joinedTeam.getValue())?.since !== joined.since) return;
  if (role !== joined.role) {
    await joinedTeam.setValue({ ...joined, role });
    await followTeam(role);
  }
  await teamSync.setValue(state);
  if (state.failures === 0 && role === 'lead') await sumUp(joined, moment.now);
  if (state.failures === 0) await teamMarks.setValue({ shared: await seqOf(replica()), out: await seqOf(outbox()) });
  if (fetched === 0) return;
  const { sharedChanged } = await import('../publishing/when.ts');
  await sharedChanged();
}

function isDue({ next, last }: SyncState, fresh: number, now: number): boolean {
  const wait = next === null ? 0 : Date.parse(next) - now;
  if (wait > 0 && wait < LONGEST_WAIT) return false;
  const age = last === null ? Number.POSITIVE_INFINITY : Math.abs(now - Date.parse(last));
  return age >= fresh;
}

async function goNow(): Promise<void> {
  const joined = await joinedTeam.getValue();
  if (!joined) return;
  going ??= round(joined).finally(() => {
    going = null;
  });
  await going;
}

/**
 * Goes a round that begins after this was asked: one that is under way may have sent and fetched already, so another follows it, one
 * for all who ask meanwhile. Outside of a team nothing happens.
 */
export async function syncNow(): Promise<void> {
  if (!going) return goNow();
  following ??= going
    .catch(() => undefined)
    .then(() => {
      following = null;
      return goNow();
    });
  await following;
}

async function syncIfDue(fresh: number): Promise<void> {
  if ((await joinedTeam.getValue()) && isDue(await teamSync.getValue(), fresh, Date.now())) await goNow();
}

/** Something of ours was opened: goes a round unless there was one a moment ago. Nobody waits for it. */
export function syncOnOpening(): void {
  syncIfDue(FRESH).catch(() => undefined); // what goes wrong in a round is kept in its state
}

/** Waits for the round that is going, if there is one, at most so many milliseconds. */
export async function roundOver(patience: number): Promise<void> {
  if (!going) return;
  const limit = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([going.catch(() => undefined), limit]);
}

/** An alarm has rung. Those of others are none of ours. */
export async function teamRang(name: string): Promise<void> {
  if (name === ALARM) await syncIfDue(0);
}

/** Sets the alarm in a team, and takes it away outside of one. Not every browser keeps alarms over its own end. */
export async function followTeamAlarm(): Promise<void> {
  if (await joinedTeam.getValue()) await browser.alarms.create(ALARM, { periodInMinutes: EVERY });
  else await browser.alarms.clear(ALARM);
}
