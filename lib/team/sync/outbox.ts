/**
 * What an agent's browser tells its team: documents that are written once, each with the agent's name, in a database of their own
 * from which they travel. They are made from what is kept here; nothing that is kept here travels itself.
 */
import type { ToldRequest } from '../../approvals.ts';
import type { LedgerEntry } from '../../gestures.ts';
import type { ToldKudos } from '../../kudos.ts';
import type { Outcome } from '../../outcomes.ts';
import { listRequests } from '../approvals.ts';
import { idsOf, putOnce } from '../documents.ts';
import { listKudos } from '../kudos.ts';
import { readLedger } from '../ledger-page.ts';
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

/** Documents on their way, each with its id. */
type Told = readonly (readonly [id: string, body: object])[];

/** Puts the documents of a kind where there are none. Returns how many were new: those told before are found in one look. */
async function tell(out: Store, kind: string, told: Told): Promise<number> {
  if (told.length === 0) return 0;
  const known = await idsOf(out, kind);
  let fresh = 0;
  for (const [id, body] of told) if (!known.has(id) && (await putOnce(out, kind, id, body)) === body) fresh += 1;
  return fresh;
}

async function tellGestures(store: Store, out: Store, author: string, since: string): Promise<number> {
  const given = (await readLedger(store)).filter(({ state, at }) => state === 'given' && at >= since);
  return tell(
    out,
    'gesture',
    given.map(({ id, at, gesture, kind, amount, minutes, case: about }) => {
      const body: ToldGesture = { author, day: dayOf(at), gesture, kind, amount, minutes, case: about };
      return [id, body];
    }),
  );
}

/** Days that are over, in universal time: no more can come to them, so each is told once. */
async function tellDays(store: Store, out: Store, author: string, since: string, now: string): Promise<number> {
  const days = new Map<string, Outcome[]>();
  for (const outcome of await listOutcomes(store)) {
    const day = dayOf(outcome.at);
    if (outcome.at < since || day >= dayOf(now)) continue;
    const known = days.get(day);
    if (known) known.push(outcome);
    else days.set(day, [outcome]);
  }
  const counted = [...days].map(([day, outcomes]) => {
    const body: ToldCounters = { author, day, ...count(outcomes) };
    return [day, body] as const;
  });
  return tell(out, 'counters', counted);
}

/** Replies that the agent has offered, as they were confirmed. */
const tellOffers = async (store: Store, out: Store, author: string): Promise<number> =>
  tell(
    out,
    'offer',
    (await ownOffers(store)).map(({ id, ...body }) => [id, { author, ...body }]),
  );

/** Thanks that were given since one joined: whom, and for what. */
async function tellThanks(store: Store, out: Store, author: string, since: string): Promise<number> {
  const given = (await listKudos(store)).filter(({ at }) => at >= since);
  return tell(
    out,
    'kudos',
    given.map(({ id, to, for: point, at }) => {
      const body: Omit<ToldKudos, 'id' | 'by'> & { author: string } = { author, to, for: point, day: dayOf(at) };
      return [id, body];
    }),
  );
}

/** Requests for a yes, asked since one joined and not answered here meanwhile. */
async function tellRequests(store: Store, out: Store, author: string, since: string): Promise<number> {
  const open = (await listRequests(store)).filter(({ state, asked }) => state === 'asked' && asked >= since);
  return tell(
    out,
    'request',
    open.map(({ id, asked, gesture, kind, amount, currency, case: about }) => {
      const body: Omit<ToldRequest, 'id'> = { author, day: dayOf(asked), gesture, kind, amount, currency, case: about };
      return [id, body];
    }),
  );
}

/**
 * Lays out what the team may know and does not yet: gestures given, thanks, and days closed since one joined, requests for a yes, and
 * replies offered.
 * @param since ISO 8601; what was before one joined stays one's own
 * @returns how many documents are new
 */
export async function collect(store: Store, out: Store, author: string, since: string, now: string): Promise<number> {
  const gestures = await tellGestures(store, out, author, since);
  const days = await tellDays(store, out, author, since, now);
  const thanks = await tellThanks(store, out, author, since);
  const asked = await tellRequests(store, out, author, since);
  return gestures + days + thanks + asked + (await tellOffers(store, out, author));
}
