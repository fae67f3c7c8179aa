/**
 * When to fetch and send: on an alarm, on opening, and when somebody asks. Never live, for the browser stops us whenever it
 * likes. What it takes is loaded only in a team.
 */
import { browser } from 'wxt/browser';
import { readManaged } from '../../managed-kept.ts';
import { patternOf } from '../../origin.ts';
import { followTeam } from '../../roles.ts';
import { tellSharedNews } from '../../shared-news.ts';
import { listMembers } from '../../team/members.ts';
import { dropReplica, outbox, replica, store } from '../../team/store.ts';
import type { Stores } from '../../team/sync/round.ts';
import type { Admin, Joined, SyncState, TeamFault } from '../../team.ts';
import { joinedTeam, teamAccount, teamMarks, teamSync } from './kept.ts';

const ALARM = 'team';
/** Minutes; a published change is there within these. */
const EVERY = 5;
const MINUTE = 60_000;
/** Longer than any wait there is: a clock that was set back must not keep us from going. */
const LONGEST_WAIT = 8 * 60 * MINUTE;
/** On opening, less than this after a round it is first asked whether there is anything new. */
const FRESH = MINUTE;
/** The server was not reached: whoever opens something may be back, and an empty try burdens nobody. */
const AWAY: ReadonlySet<TeamFault | null> = new Set(['unreachable', 'not_couchdb', 'slow']);

let going: Promise<void> | null = null;
let following: Promise<void> | null = null;

export const stores = (): Stores => {
  const these: Stores = {
    own: store(),
    shared: replica(),
    out: outbox(),
    async anew() {
      await dropReplica();
      these.shared = replica();
    },
  };
  return these;
};

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

/** The line to the team's server, under the account that is kept or an administrator's. @throws Fault where that server may not be asked */
export async function lineTo(joined: Joined, admin: Admin | null = null) {
  const [{ Wire }, { Fault }] = await Promise.all([
    import('../../team/sync/wire.ts'),
    import('../../team/sync/fault.ts'),
  ]);
  const barred = await barredFrom(joined);
  if (barred) throw new Fault(barred);
  if (admin) return new Wire(joined.url, { user: admin.name, password: admin.password });
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

/** What a lead has changed that the server has not taken yet, by id. */
export async function unsent({ role }: Joined): Promise<string[]> {
  if (role !== 'lead') return [];
  const { shared } = await teamMarks.getValue();
  const { results } = await replica().changes({ since: shared });
  return results.map(({ id }) => id);
}

/**
 * A lead's browser sums up what the agents told in the week before, once; it goes with the next round.
 *
 * @param skew minutes by which this clock is ahead of the server's: which week is over is the same for every lead
 */
async function sumUp(joined: Joined, { now, skew }: { now: string; skew: number | null }): Promise<void> {
  const { writeFigures } = await import('../../team/sync/figures.ts');
  const theirs = new Date(Date.parse(now) - (skew ?? 0) * MINUTE).toISOString();
  await writeFigures(await lineTo(joined), joined, replica(), await listMembers(replica()), theirs);
}

/** Thanks go on to whom they are for. Where that fails, the next round does it: nothing else waits for it. */
async function exchangeThanks(joined: Joined, now: string): Promise<number> {
  const { passWithRound, receiveThanks } = await import('../kudos/team.ts');
  if (joined.role === 'lead') await passWithRound(now).catch(() => undefined);
  return receiveThanks(joined).catch(() => 0);
}

async function round(joined: Joined): Promise<void> {
  const before = await teamSync.getValue();
  const barred = await barredFrom(joined);
  if (barred) {
    await teamSync.setValue({ ...before, trouble: barred, where: null });
    return;
  }
  const { goRound } = await import('../../team/sync/round.ts');
  const left = await waiting(joined);
  const moment = { now: new Date().toISOString(), chance: Math.random() };
  const { role, state, fetched, seq } = await goRound(await lineTo(joined), joined, stores(), before, moment);
  // Somebody may have left the team meanwhile; then this round never was.
  if ((await joinedTeam.getValue())?.since !== joined.since) return;
  if (role !== joined.role) {
    await joinedTeam.setValue({ ...joined, role });
    await followTeam(role);
  }
  await teamSync.setValue(state);
  if (state.failures === 0 && role === 'lead')
    await sumUp(joined, { now: moment.now, skew: state.skew }).catch(() => undefined); // another round does it
  if (state.failures === 0) {
    // Without a place of one's own on the server nothing that one would tell has gone anywhere.
    const out = state.where === 'own' ? (await teamMarks.getValue()).out : await seqOf(outbox());
    await teamMarks.setValue({
      ...(await teamMarks.getValue()),
      shared: await seqOf(replica()),
      out,
      seen: seq,
    });
  }
  const thanked = state.failures === 0 ? await exchangeThanks({ ...joined, role }, moment.now) : 0;
  const { takeInDecisions } = await import('../approvals/take-in.ts');
  if (fetched + thanked + (await takeInDecisions()) > 0) {
    const { sharedChanged } = await import('../publishing/when.ts');
    return sharedChanged();
  }
  // What waited is on its way, or the trouble is another: pages that show it look again.
  if (state.trouble !== before.trouble || left !== (await waiting(joined))) await tellSharedNews();
}

function isDue({ next, last }: SyncState, fresh: number, now: number): boolean {
  const wait = next === null ? 0 : Date.parse(next) - now;
  if (wait > 0 && wait < LONGEST_WAIT) return false;
  const age = last === null ? Number.POSITIVE_INFINITY : Math.abs(now - Date.parse(last));
  return age >= fresh;
}

async function goNow(step: (joined: Joined) => Promise<void> = round): Promise<void> {
  const joined = await joinedTeam.getValue();
  if (!joined) return;
  going ??= step(joined).finally(() => {
    going = null;
  });
  await going;
}

/** Goes a round where something waits here, or is new on the server; also where that cannot be found out, so that it is told. */
async function roundIfNews(joined: Joined): Promise<void> {
  const { seen = null } = await teamMarks.getValue();
  if (seen !== null && (await waiting(joined)) === 0 && !(await barredFrom(joined))) {
    const { hasNews } = await import('../../team/sync/news.ts');
    if (!(await hasNews(await lineTo(joined), joined.database, seen).catch(() => true))) return;
  }
  await round(joined);
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

async function syncAtOnce(): Promise<void> {
  if (!(await joinedTeam.getValue())) return;
  const state = await teamSync.getValue();
  const now = Date.now();
  if (AWAY.has(state.trouble) || isDue(state, FRESH, now)) await goNow();
  // A server that answers badly is left alone for as long as it takes.
  else if (isDue(state, 0, now)) await goNow(roundIfNews);
}

/** Something of ours was opened: what is new is fetched now, however short ago the last round was. Nobody waits for it. */
export function syncOnOpening(): void {
  syncAtOnce().catch(() => undefined); // what goes wrong in a round is kept in its state
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
