/** One round: fetch what the team shares, obey, send. It may be stopped anywhere; the next one goes on from there. */
import type { Joined, SyncState, TeamFault, TeamRole } from '../../team.ts';
import type { Store } from '../store.ts';
import { ownDatabase } from './address.ts';
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
}

export interface Round {
  role: TeamRole;
  state: SyncState;
  /** Documents that came and went. */
  fetched: number;
  sent: number;
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

async function exchange(wire: Wire, joined: Joined, stores: Stores, before: SyncState, now: string) {
  const role = await roleHere(wire).catch(at(null));
  const far = remote(wire, joined.database);
  const fetched = await pull(wire, far, stores.shared).catch(at('shared'));
  await obeyPurges(stores.shared);
  await collect(stores.own, stores.out, joined.user, joined.since, now);
  const again = (kinds: readonly string[]) =>
    before.refused.filter((id) => kinds.some((kind) => id.startsWith(`${kind}:`)));
  const shared =
    role === 'lead'
      ? await push(wire, stores.shared, far, SHARED_KINDS, again(SHARED_KINDS)).catch(at('shared'))
      : null;
  const own = ownDatabase(joined.database, joined.user);
  const told = await push(wire, stores.out, remote(wire, own), OUT_KINDS, again(OUT_KINDS)).catch(at('own'));
  const isOld =
    (await isOldSetup(wire, joined.database, shared?.refused ?? [])) || (await isOldSetup(wire, own, told.refused));
  return {
    role,
    fetched: fetched.documents,
    sent: told.documents + (shared?.documents ?? 0),
    refused: [...(shared?.refused ?? []), ...told.refused],
    isOld,
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
    const { role, fetched, sent, refused, isOld } = await exchange(wire, joined, stores, before, now);
    const trouble = refused.length === 0 ? null : isOld ? 'old_setup' : 'forbidden';
    const state = { last: now, failures: 0, next: null, trouble, where: null, refused, skew: wire.skew } as const;
    return { role, fetched, sent, state: { ...state, refused: [...refused] } };
  } catch (error) {
    const { fault, where } = error instanceof Stuck ? error : { fault: faultOf(error), where: null };
    const failures = before.failures + 1;
    const next = new Date(Date.parse(now) + waitAfter(failures, fault, chance)).toISOString();
    const state = { ...before, failures, next, trouble: fault, where, skew: wire.skew ?? before.skew };
    return { role: joined.role, fetched: 0, sent: 0, state };
  }
}
