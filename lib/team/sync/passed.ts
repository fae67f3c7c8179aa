/**
 * Thanks on their way to whoever is thanked. Whoever thanks tells the leads; a lead's browser passes it on into the database that only
 * the thanked one and leads open. Where nobody of the team is called so, leads see it and nobody else.
 */
import { colleagueMeant, type ReceivedKudos, type ToldKudos } from '../../kudos.ts';
import { receivedKudosIn } from '../../schema/kudos.ts';
import type { Joined, Member } from '../../team.ts';
import { ownDatabase } from './address.ts';
import { faultOf } from './fault.ts';
import { PASSED_KIND } from './kinds.ts';
import type { Wire } from './wire.ts';

const DAY = 24 * 60 * 60_000;
/** Older thanks are no news to anybody. */
const DAYS = 60;

interface Rows {
  rows: { id: string; doc?: { _conflicts?: string[] } }[];
}

const pathOf = (database: string, { user, nth }: Pick<Member, 'user' | 'nth'>): string =>
  encodeURIComponent(ownDatabase(database, user, nth));

const rowsIn = (wire: Wire, place: string, more = ''): Promise<Rows | null> =>
  wire.json<Rows>(
    `${place}/_all_docs?startkey=${encodeURIComponent(`"${PASSED_KIND}:"`)}&endkey=${encodeURIComponent(`"${PASSED_KIND}:\uFFF0"`)}${more}`,
  );

/** Whom each of the thanks is for, by place; what is old, or to oneself, is for nobody. */
function byPlace(thanks: readonly ToldKudos[], members: readonly Member[], now: string): Map<Member, ToldKudos[]> {
  const names = members.map(({ user }) => user);
  const since = new Date(Date.parse(now) - DAYS * DAY).toISOString().slice(0, 10);
  const found = new Map<Member, ToldKudos[]>();
  for (const one of thanks) {
    const meant = colleagueMeant(one.to, names);
    const member = members.find(({ user }) => user === meant);
    if (!member || member.user === one.by || one.day < since) continue;
    found.set(member, [...(found.get(member) ?? []), one]);
  }
  return found;
}

/** @returns false where the server does not let a lead write it */
async function put(wire: Wire, place: string, { id, by, day, for: point }: ToldKudos, lead: string): Promise<boolean> {
  const body = JSON.stringify({ by, day, for: point, passed: lead });
  const fault = await wire.json(`${place}/${PASSED_KIND}:${id}`, { method: 'PUT', body }).then(() => null, faultOf);
  // Another lead's browser may have been there before.
  return fault !== 'forbidden';
}

/**
 * Passes on what the thanked have not got yet. What cannot be reached now is passed on another time.
 * @param now ISO 8601
 * @returns false where the server does not let leads do it
 */
export async function passThanksOn(
  wire: Wire,
  { database, user: lead }: Joined,
  members: readonly Member[],
  thanks: readonly ToldKudos[],
  now: string,
): Promise<boolean> {
  let taken = true;
  for (const [member, theirs] of byPlace(thanks, members, now)) {
    const place = pathOf(database, member);
    const there = await rowsIn(wire, place).catch(() => null);
    if (!there) continue;
    const known = new Set(there.rows.map(({ id }) => id));
    for (const one of theirs)
      if (!known.has(`${PASSED_KIND}:${one.id}`)) taken = (await put(wire, place, one, lead)) && taken;
  }
  return taken;
}

/** What leads have passed on to whoever works here. @throws Fault */
export async function fetchReceived(wire: Wire, { database, user }: Joined, nth: number): Promise<ReceivedKudos[]> {
  const found = await rowsIn(wire, pathOf(database, { user, nth }), '&include_docs=true&conflicts=true');
  return (found?.rows ?? []).flatMap(({ id, doc }) =>
    doc && !doc._conflicts ? (receivedKudosIn({ ...doc, id: id.slice(PASSED_KIND.length + 1) }) ?? []) : [],
  );
}
