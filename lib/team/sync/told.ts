/** What agents tell, each in a database of their own, as a lead's browser fetches it. */
import type { Joined, Member } from '../../team.ts';
import { ownDatabase } from './address.ts';
import { Fault } from './fault.ts';
import type { Wire } from './wire.ts';

/** Databases asked at the same time. */
const AT_ONCE = 6;

interface Rows {
  rows: { doc?: { _id?: string; _conflicts?: string[]; author?: unknown } }[];
}

/** What one agent tells of a kind, with its id; null where it cannot be read. What was tampered with is left out. */
async function toldBy(wire: Wire, database: string, { user, nth }: Member, kind: string): Promise<object[] | null> {
  const range = `startkey=${encodeURIComponent(`"${kind}:"`)}&endkey=${encodeURIComponent(`"${kind}:\uFFF0"`)}`;
  const path = `${encodeURIComponent(ownDatabase(database, user, nth))}/_all_docs?include_docs=true&conflicts=true&${range}`;
  const found = await wire.json<Rows>(path).catch(() => null); // one that cannot be read must not keep the others back
  const own = found?.rows.flatMap(({ doc }) => (doc && !doc._conflicts && doc.author === user ? [doc] : []));
  return own?.map((doc) => ({ ...doc, id: doc._id?.slice(kind.length + 1) })) ?? null;
}

/**
 * All that the team's people tell of a kind, as far as it can be read.
 *
 * @param read gives what a document says, or null where it is none of ours
 * @throws Fault where nobody's could be read at all
 */
export async function fetchTold<One>(
  wire: Wire,
  { database }: Pick<Joined, 'database'>,
  members: readonly Member[],
  { kind, read }: { kind: string; read: (doc: object) => One | null },
): Promise<One[]> {
  const found: One[] = [];
  let heard = 0;
  for (let at = 0; at < members.length; at += AT_ONCE) {
    const some = members.slice(at, at + AT_ONCE);
    const told = await Promise.all(some.map((one) => toldBy(wire, database, one, kind)));
    heard += told.filter((docs) => docs !== null).length;
    found.push(...told.flatMap((docs) => (docs ?? []).flatMap((doc) => read(doc) ?? [])));
  }
  if (members.length > 0 && heard === 0) throw new Fault(wire.fault ?? 'unreachable');
  return found;
}
