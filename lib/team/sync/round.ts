/** One round: fetch what the team shares, obey, send. It may be stopped anywhere; the next one goes on from there. */
import type { Joined, SyncState, TeamFault, TeamRole } from '../../team.ts';
import { placeOf } from '../members.ts';
import type { Store } from '../store.ts';
import { ownDatabase } from './address.ts';
import { forgetHere, markOrders, newOrders, type Order } from './anew.ts';
import { waitAfter } from './back-off.ts';
import { faultOf } from './fault.ts';
import { OUT_KINDS, SHARED_KINDS } from './kinds.ts';
import { collect } from './outbox.ts';
import { roleHere } from './people.ts';
import { obeyPurges } from './purge.ts';
import { remote } from './remote.ts';
import { pull, push } from './replicate.ts';
import { isOldSetup } from './setup.ts';
import type { Wire } from './wire.ts';

/** This machine's databases: what never travels, the replica of what is shared, what is told to the team. */
export interface Stores {
  own: Store;
  shared: Store;
  out: Store;
  /** Gives up the replica and opens an empty one, which stands in `shared` from then on. */
  anew(): Promise<void>;
}

export interface Round {
  role: TeamRole;
  state: SyncState;
  /** Documents that came and went. */
  fetched: number;
  sent: number;
  /** How far the team's database was read, in its own words; null where it was not. */
  seq: number | string | null;
}

interface Moment {
  now: string;
  /** 0…1. */
  chance: number;
}

class Stuck extends Error {
  readonly fault: TeamFault;
  readonly where: SyncState['where'];

  constructor(fault: TeamFault, where: SyncState['where']) {
    super(fault);
    this.fault = fault;
    this.where = where;
  }
}

const at =
  (where: SyncState['where']) =>
  (error: unknown): never => {
    throw new Stuck(faultOf(error), where);
  };

/** A person was erased: what this browser still knows of them goes, and what a lead has not sent yet is sent before. */
async function giveUp(wire: Wire, far: Store, stores: Stores, orders: readonly Order[], role: TeamRole): Promise<void> {
  // Nothing was fetched since: only what is new here goes, and none of what was purged there comes back to it.
  if (role === 'lead') await push(wire, stores.shared, far, SHARED_KINDS);
  await forgetHere([stores.own, stores.out], orders);
  if ((await stores.shared.info()).doc_count > 0) await stores.anew();
}

async function exchange(wire: Wire, joined: Joined, stores: Stores, before: SyncState, now: string) {
  const role = await roleHere(wire, joined.database).catch(at(null));
  const far = remote(wire, joined.database);
  const orders = await newOrders(wire, joined.database, stores.shared).catch(at('shared'));
  if (orders.length > 0) await giveUp(wire, far, stores, orders, role).catch(at('shared'));
  const fetched = await pull(wire, far, stores.shared).catch(at('shared'));
  if (orders.length > 0) await markOrders(stores.shared, orders);
  await obeyPurges(stores.shared);
  await collect(stores.own, stores.out, joined.user, joined.since, now);
  const again = (kinds: readonly string[]) =>
    before.refused.filter((id) => kinds.some((kind) => id.startsWith(`${kind}:`)));
  const shared =
    role === 'lead'
      ? await push(wire, stores.shared, far, SHARED_KINDS, again(SHARED_KINDS)).catch(at('shared'))
      : null;
  const own = ownDatabase(joined.database, joined.user, await placeOf(stores.shared, joined.user));
  // Somebody whom a lead has invited has no place of their own before the server is set up once more: the rest is exchanged as ever.
  const told = await push(wire, stores.out, remote(wire, encodeURIComponent(own)), OUT_KINDS, again(OUT_KINDS)).catch(
    (error) => (faultOf(error) === 'gone' ? null : at('own')(error)),
  );
  const isOld =
    (await isOldSetup(wire, joined.database, shared?.refused ?? [])) ||
    (await isOldSetup(wire, encodeURIComponent(own), told?.refused ?? []));
  return {
    role,
    fetched: fetched.documents,
    seq: fetched.seq,
    sent: (told?.documents ?? 0) + (shared?.documents ?? 0),
    refused: [...(shared?.refused ?? []), ...(told?.refused ?? again(OUT_KINDS))],
    isOld,
    placeless: told === null,
  };
}

/** Goes one round and tells how it went; nothing is thrown for what a server can do wrong. */
export async function goRound(
  wire: Wire,
  joined: Joined,
  stores: Stores,
  before: SyncState,
  { now, chance }: Moment,
): Promise<Round> {
  try {
    const { role, fetched, sent, seq, refused, isOld, placeless } = await exchange(wire, joined, stores, before, now);
    const taken = refused.length === 0 ? null : isOld ? 'old_setup' : 'forbidden';
    const trouble = placeless ? 'gone' : taken;
    const where = placeless ? 'own' : null;
    const state = { last: now, failures: 0, next: null, trouble, where, refused, skew: wire.skew } as const;
    return { role, fetched, sent, seq, state: { ...state, refused: [...refused] } };
  } catch (error) {
    const { fault, where } = error instanceof Stuck ? error : { fault: faultOf(error), where: null };
    const failures = before.failures + 1;
    const next = new Date(Date.parse(now) + waitAfter(failures, fault, chance)).toISOString();
    const state = { ...before, failures, next, trouble: fault, where, skew: wire.skew ?? before.skew };
    return { role: joined.role, fetched: 0, sent: 0, seq: null, state };
  }
}
