/** A lead's browser fetches what the agents have offered, each from a database of their own. */
import type { Offer } from '../../offers.ts';
import { offerIn } from '../../schema/offer.ts';
import type { Joined, Member } from '../../team.ts';
import { ownDatabase } from './address.ts';
import type { Wire } from './wire.ts';

/** Databases asked at the same time. */
const AT_ONCE = 6;

interface Rows {
  rows: { doc?: { _id?: string; _conflicts?: string[]; author?: unknown } }[];
}

async function offeredBy(wire: Wire, database: string, user: string): Promise<Offer[]> {
  const range = `startkey=${encodeURIComponent('"offer:"')}&endkey=${encodeURIComponent('"offer:\uFFF0"')}`;
  const path = `${ownDatabase(database, user)}/_all_docs?include_docs=true&conflicts=true&${range}`;
  const found = await wire.json<Rows>(path).catch(() => null); // one that cannot be read must not keep the others back
  return (found?.rows ?? []).flatMap(({ doc }) => {
    const id = doc?._id?.slice('offer:'.length);
    const offer = doc?._conflicts || doc?.author !== user ? null : offerIn({ ...doc, id });
    return offer ?? [];
  });
}

/** All that the team's people have offered. */
export async function fetchOffers(wire: Wire, { database }: Joined, members: readonly Member[]): Promise<Offer[]> {
  const found: Offer[] = [];
  for (let at = 0; at < members.length; at += AT_ONCE) {
    const some = members.slice(at, at + AT_ONCE);
    found.push(...(await Promise.all(some.map(({ user }) => offeredBy(wire, database, user)))).flat());
  }
  return found;
}
