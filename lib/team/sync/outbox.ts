/**
 * What an agent's browser tells its team: documents that are written once, each with the agent's name, in a database of their own
 * from which they travel. They are made from what is kept here; nothing that is kept here travels itself.
 */
import type { LedgerEntry } from '../../gestures.ts';
import type { ToldKudos } from '../../kudos.ts';
import type { Outcome } from '../../outcomes.ts';
import { find, putOnce } from '../documents.ts';
import { listKudos } from '../kudos.ts';
import { listGestures } from '../ledger.ts';
import { ownOffers } from '../offers.ts';
import { listOutcomes } from '../outcomes.ts';
import type { Store } from '../store.ts';
import { type Counters, count } from './counters.ts';

const dayOf = (moment: string) => moment.slice(0, 10);

/** A gesture as the team's leads see it: no customer, no ticket, no hour. */
export interface ToldGesture extends Pick<LedgerEntry, 'gesture' | 'kind' | 'amount' | 'minutes' | 'case'> {
  author: string;
  day: string;
}

export interface ToldCounters extends Counters {
  author: string;
  day: string;
}

/** Puts a document where there is none; true where it was new. */
async function tell<Body extends object>(out: Store, kind: string, id: string, body: Body): Promise<boolean> {
  if (await find(out, kind, id)) return false;
  return (await putOnce(out, kind, id, body)) === body;
}

async function tellGestures(store: Store, out: Store, author: string, since: string): Promise<number> {
  const given = (await listGestures(store)).filter(({ state, at }) => state === 'given' && at >= since);
  let told = 0;
  for (const { id, at, gesture, kind, amount, minutes, case: about } of given) {
    const body: ToldGesture = { author, day: dayOf(at), gesture, kind, amount, minutes, case: about };
    if (await tell(out, 'gesture', id, body)) told += 1;
  }
  return told;
}

/** Days that are over, in universal time: no more can come to them, so each is told once. */
async function tellDays(store: Store, out: Store, author: string, since: string, now: string): Promise<number> {
  const days = new Map<string, Outcome[]>();
  for (const outcome of await listOutcomes(store)) {
    const day = dayOf(outcome.at);
    if (outcome.at >= since && day < dayOf(now)) days.set(day, [...(days.get(day) ?? []), outcome]);
  }
  let told = 0;
  for (const [day, outcomes] of days) {
    const body: ToldCounters = { author, day, ...count(outcomes) };
    if (await tell(out, 'counters', day, body)) told += 1;
  }
  return told;
}

/** Replies that the agent has offered, as they were confirmed. */
async function tellOffers(store: Store, out: Store, author: string): Promise<number> {
  let told = 0;
  for (const { id, ...body } of await ownOffers(store))
    if (await tell(out, 'offer', id, { author, ...body })) told += 1;
  return told;
}

/** Thanks that were given since one joined: whom, and for what. */
async function tellThanks(store: Store, out: Store, author: string, since: string): Promise<number> {
  let told = 0;
  for (const { id, to, for: point, at } of await listKudos(store)) {
    const body: Omit<ToldKudos, 'id' | 'by'> & { author: string } = { author, to, for: point, day: dayOf(at) };
    if (at >= since && (await tell(out, 'kudos', id, body))) told += 1;
  }
  return told;
}

/**
 * Lays out what the team may know and does not yet: gestures given, thanks, and days closed since one joined, and replies offered.
 * @param since ISO 8601; what was before one joined stays one's own
 * @returns how many documents are new
 */
export async function collect(store: Store, out: Store, author: string, since: string, now: string): Promise<number> {
  const gestures = await tellGestures(store, out, author, since);
  const days = await tellDays(store, out, author, since, now);
  const thanks = await tellThanks(store, out, author, since);
  return gestures + days + thanks + (await tellOffers(store, out, author));
}
