/** One-shot replication that can be stopped between any two steps: what has arrived is kept, and the next round goes on from there. */
import type { TeamFault } from '../../team.ts';
import type { Store } from '../store.ts';
import { Fault, faultOf } from './fault.ts';
import { only } from './kinds.ts';
import type { Wire } from './wire.ts';

/** Documents in one request, and smaller ones where a server does not take that much at once. */
const BATCHES = [500, 50, 1] as const;

export interface Moved {
  documents: number;
  /** How far the source was read, in its own words. */
  seq: number | string;
  /** Ids that the server would not take. */
  refused: string[];
}

/** What failed: what the wire has seen stands for what PouchDB has made of it. A missing checkpoint is no failure. */
const faultOn = (wire: Wire, error: unknown): TeamFault =>
  error instanceof Fault || wire.fault === null || wire.fault === 'gone' ? faultOf(error) : wire.fault;

async function run(
  source: Store,
  target: Store,
  { size, kinds, ids }: { size: number; kinds: readonly string[] | null; ids: readonly string[] },
): Promise<Moved> {
  const refused: string[] = [];
  const moving = target.replicate.from(source, {
    batch_size: size,
    batches_limit: 2,
    ...(kinds ? { filter: only(kinds) } : {}),
    ...(ids.length > 0 ? { doc_ids: [...ids] } : {}),
  });
  moving.on('denied', ({ id }) => refused.push(id));
  const { docs_written, last_seq } = await moving;
  return { documents: docs_written, seq: last_seq, refused: [...new Set(refused)] };
}

/**
 * Fetches what is new. Whatever else a server may send ends in a database that holds nothing of this machine's own.
 * @throws Fault
 */
export async function pull(wire: Wire, from: Store, into: Store): Promise<Moved> {
  return run(from, into, { size: BATCHES[0], kinds: null, ids: [] }).catch((error: unknown) => {
    throw new Fault(faultOn(wire, error));
  });
}

/**
 * Sends what is new of these kinds. A batch that is too large for the server is sent in smaller ones.
 * @param again ids that the server has refused before: they are offered anew
 * @throws Fault
 */
export async function push(
  wire: Wire,
  from: Store,
  into: Store,
  kinds: readonly string[],
  again: readonly string[] = [],
): Promise<Moved> {
  for (const size of BATCHES) {
    try {
      const before = again.length > 0 ? await run(from, into, { size, kinds: null, ids: again }) : null;
      const now = await run(from, into, { size, kinds, ids: [] });
      return {
        documents: now.documents + (before?.documents ?? 0),
        seq: now.seq,
        refused: [...new Set([...(before?.refused ?? []), ...now.refused])],
      };
    } catch (error) {
      const fault = faultOn(wire, error);
      if (fault !== 'too_large' || size === 1) throw new Fault(fault);
    }
  }
  throw new Fault('too_large');
}
