/**
 * The ledger, and the limits that hold on this machine whatever happens at the same time: every step is taken in turn, and
 * written before it is answered.
 */
import { type Limits, reserve, settle } from '../../engine/ledger/reserve.ts';
import type { LedgerEntry, Policy } from '../../gestures.ts';
import { inTurn } from '../../in-turn.ts';
import type { Limit } from '../../ledger.ts';
import { type KeptGesture, keepGesture, listGestures, markGesture } from '../../team/ledger.ts';
import type { Store } from '../../team/store.ts';

const DAY = 24 * 60 * 60_000;

export class Ledger {
  /** What stands in the database, read once; whoever is stopped reads it again. */
  private known: Promise<readonly KeptGesture[]> | null = null;
  private readonly turn = inTurn();
  private readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  entries(): Promise<readonly KeptGesture[]> {
    this.known ??= listGestures(this.store).catch((error) => {
      this.known = null;
      throw error;
    });
    return this.known;
  }

  /** Forgets what it knows, because something else has written. */
  again(): void {
    this.known = null;
  }

  /** Reserves a gesture if the limits hold it. Returns the limit that it would pass, or null. */
  reserve(
    wanted: Omit<KeptGesture, 'state' | 'at' | 'until'>,
    limits: Limits,
    policy: Pick<Policy, 'period' | 'zone' | 'offerDays'>,
  ): Promise<Limit | null> {
    return this.turn(async () => {
      const before = await this.entries();
      const now = new Date();
      const until = new Date(now.getTime() + policy.offerDays * DAY).toISOString();
      const request: Omit<KeptGesture, 'state'> = { ...wanted, at: now.toISOString(), until };
      const { entries, refused } = reserve(before, request, limits, policy, now.toISOString());
      const added = entries.at(-1);
      if (refused || entries === before || !added) return refused;
      const kept = await keepGesture(this.store, { ...request, state: added.state });
      this.known = Promise.resolve([...before, kept]);
      return null;
    });
  }

  /** Marks a gesture as given, or lets it go. False where it cannot be any more. */
  settle(id: string, state: Exclude<LedgerEntry['state'], 'reserved'>): Promise<boolean> {
    return this.turn(async () => {
      const before = await this.entries();
      const { entries, done } = settle(before, id, state, new Date().toISOString());
      if (entries === before) return done;
      await markGesture(this.store, id, state);
      this.known = Promise.resolve(before.map((one) => (one.id === id ? { ...one, state } : one)));
      return done;
    });
  }
}
