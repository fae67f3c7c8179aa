/**
 * A lead's browser reads what the agents told and writes the team's figures, in a document of that lead's own. They are of whole weeks,
 * and each week is told once: two sums whose days overlap, or one that was made anew with what came late, would tell by their
 * difference what a few people did on one day. Leads who were apart may still both have told a week. Then every browser goes by the
 * same one of the two, whatever it heard of first, and the next lead's browser that sees both takes the other away.
 */
import { countersIn, figuresIn } from '../../schema/told.ts';
import type { Joined, Member, TeamFigures } from '../../team.ts';
import { all, erase, put } from '../documents.ts';
import type { Store } from '../store.ts';
import { ownDatabase } from './address.ts';
import { aggregate, type Told } from './aggregate.ts';
import { Fault } from './fault.ts';
import { dropOthers } from './versions.ts';
import type { Wire } from './wire.ts';

const KIND = 'aggregate';
const DAYS = 7;
const DAY = 24 * 60 * 60_000;
/** Days after a week until it is told: Sunday is told on Monday, when browsers are opened. */
const GRACE = 1;
/** Databases asked at the same time. */
const AT_ONCE = 6;

interface Rows {
  rows: { doc?: { _id?: string; _conflicts?: string[] } }[];
}

export interface Week {
  /** Its Monday and its Sunday, ISO 8601. */
  since: string;
  until: string;
}

/** The last week, from Monday to Sunday in universal time, that is over and may be told. @param now ISO 8601 */
export function lastWeek(now: string): Week {
  const day = Math.floor(Date.parse(now) / DAY) - GRACE;
  // The first day of all counted days was a Thursday.
  const sunday = day - ((day + 3) % DAYS) - 1;
  const text = (at: number) => new Date(at * DAY).toISOString().slice(0, 10);
  return { since: text(sunday - DAYS + 1), until: text(sunday) };
}

/** The figures of a lead's, who is called `id`. */
interface OfLead {
  id: string;
  figures: TeamFigures;
}

/** The newest first; of one week, one that tells anything, and then by the lead's name: every browser has the same first one. */
const inOrder = (one: OfLead, other: OfLead): number =>
  other.figures.until.localeCompare(one.figures.until) ||
  Number(one.figures.closed === null) - Number(other.figures.closed === null) ||
  (one.id < other.id ? -1 : 1);

async function allTold(shared: Store): Promise<OfLead[]> {
  const read = (await all<object>(shared, KIND)).flatMap(({ id, body }) => {
    const figures = figuresIn(body);
    return figures?.days === DAYS ? [{ id, figures }] : [];
  });
  return read.sort(inOrder);
}

/** Takes away all that tell of a week which another tells already, and second versions of one. */
async function keepOneOfEach(shared: Store): Promise<void> {
  await dropOthers(shared, KIND);
  const told = await allTold(shared);
  const again = told.filter(({ figures }, at) => told[at - 1]?.figures.until === figures.until).map(({ id }) => id);
  if (again.length > 0) await erase(shared, KIND, (_, id) => again.includes(id));
}

/** A server that went away, or answers badly, in the middle: half a team is not summed up as if it were the whole. */
const isAway = (error: unknown): boolean =>
  !(error instanceof Fault && (error.kind === 'forbidden' || error.kind === 'gone'));

/**
 * What one of the team told in a week. A document with another version beside it was tampered with, and does not count; nor does a
 * database that is not there or not open to us.
 *
 * @throws Fault where the server is not well
 */
async function toldBy(wire: Wire, database: string, { user, nth }: Member, { since, until }: Week): Promise<Told[]> {
  const range = `startkey=${encodeURIComponent(`"counters:${since}"`)}&endkey=${encodeURIComponent(`"counters:${until}"`)}`;
  const path = `${encodeURIComponent(ownDatabase(database, user, nth))}/_all_docs?include_docs=true&conflicts=true&${range}`;
  const found = await wire.json<Rows>(path).catch((error: unknown) => {
    if (isAway(error)) throw error;
    return null;
  });
  return (found?.rows ?? []).flatMap(({ doc }) => {
    const counters = doc?._conflicts ? null : countersIn(doc);
    return counters?.author === user && doc?._id === `counters:${counters.day}` ? [{ author: user, counters }] : [];
  });
}

/**
 * Reads, sums up and writes the last week, unless that was told already by whichever lead.
 *
 * @param now ISO 8601, by the server's clock
 * @throws Fault where the server is not well: then nothing is written, and the week is told another time
 */
export async function writeFigures(
  wire: Wire,
  joined: Joined,
  shared: Store,
  members: readonly Member[],
  now: string,
): Promise<TeamFigures | null> {
  await keepOneOfEach(shared);
  const week = lastWeek(now);
  if ((await allTold(shared)).some(({ figures }) => figures.until >= week.until)) return null;
  const told: Told[] = [];
  for (let at = 0; at < members.length; at += AT_ONCE) {
    const some = members.slice(at, at + AT_ONCE);
    told.push(...(await Promise.all(some.map((one) => toldBy(wire, joined.database, one, week)))).flat());
  }
  const figures = aggregate(told, week.until, DAYS);
  await put<TeamFigures>(shared, KIND, joined.user, figures);
  return figures;
}

/** The newest that every browser goes by; null where it tells nothing. */
export async function latestFigures(shared: Store): Promise<TeamFigures | null> {
  const latest = (await allTold(shared))[0]?.figures;
  return latest && latest.closed !== null ? latest : null;
}
