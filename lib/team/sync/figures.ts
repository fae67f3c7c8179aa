/** A lead's browser reads what the agents told and writes the team's figures, in a document of that lead's own: nothing to disagree on. */
import { countersIn, figuresIn } from '../../schema/told.ts';
import type { Joined, Member, TeamFigures } from '../../team.ts';
import { all, change, putOnce } from '../documents.ts';
import type { Store } from '../store.ts';
import { ownDatabase } from './address.ts';
import { aggregate, type Told } from './aggregate.ts';
import type { Wire } from './wire.ts';

const KIND = 'aggregate';
const DAYS = 30;
const DAY = 24 * 60 * 60_000;
/** Databases asked at the same time. */
const AT_ONCE = 6;

interface Rows {
  rows: { doc?: { _id?: string; _conflicts?: string[] } }[];
}

/** What one of the team told since a day. A document with another version beside it was tampered with, and does not count. */
async function toldBy(wire: Wire, database: string, user: string, since: string): Promise<Told[]> {
  const range = `startkey=${encodeURIComponent(`"counters:${since}"`)}&endkey=${encodeURIComponent('"counters:\uFFF0"')}`;
  const path = `${ownDatabase(database, user)}/_all_docs?include_docs=true&conflicts=true&${range}`;
  const found = await wire.json<Rows>(path).catch(() => null); // one that cannot be read must not keep the others from counting
  return (found?.rows ?? []).flatMap(({ doc }) => {
    const counters = doc?._conflicts ? null : countersIn(doc);
    return counters?.author === user && doc?._id === `counters:${counters.day}` ? [{ author: user, counters }] : [];
  });
}

/** Reads, sums up and writes. @param now ISO 8601 */
export async function writeFigures(
  wire: Wire,
  joined: Joined,
  shared: Store,
  members: readonly Member[],
  now: string,
): Promise<TeamFigures> {
  const since = new Date(Date.parse(now) - DAYS * DAY).toISOString().slice(0, 10);
  const told: Told[] = [];
  for (let at = 0; at < members.length; at += AT_ONCE) {
    const some = members.slice(at, at + AT_ONCE);
    told.push(...(await Promise.all(some.map(({ user }) => toldBy(wire, joined.database, user, since)))).flat());
  }
  const figures = aggregate(told, now.slice(0, 10), DAYS);
  const kept = await putOnce<TeamFigures>(shared, KIND, joined.user, figures);
  if (kept !== figures) await change<TeamFigures>(shared, KIND, joined.user, () => figures);
  return figures;
}

/** The newest that any lead wrote; null where there is none that tells anything. */
export async function latestFigures(shared: Store): Promise<TeamFigures | null> {
  const read = (await all<object>(shared, KIND)).flatMap(({ body }) => figuresIn(body) ?? []);
  const latest = read.sort((one, other) => other.until.localeCompare(one.until))[0];
  return latest && latest.closed !== null ? latest : null;
}
