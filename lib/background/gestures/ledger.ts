/**
 * The ledger, and the limits that hold on this machine whatever happens at the same time: every step is taken in turn, and
 * written before it is answered.
 */
import { type Limits, reserve, settle } from '../../engine/ledger/reserve.ts';
import { counts } from '../../engine/ledger/tally.ts';
import type { LedgerEntry, Policy } from '../../gestures.ts';
import { inTurn } from '../../in-turn.ts';
import type { Limit } from '../../ledger.ts';
import { type KeptGesture, keepGesture, markGesture, onSameTicket } from '../../team/ledger.ts';
import { dropLedgerPage, readLedger } from '../../team/ledger-page.ts';
import type { Store } from '../../team/store.ts';

const DAY = 24 * 60 * 60_000;

/** The same gesture on the same ticket: pressed in two tabs, it is one. */
const isSame = (
  one: Pick<KeptGesture, 'ticket' | 'helpdesk' | 'gesture'>,
  other: Pick<KeptGesture, 'ticket' | 'helpdesk' | 'gesture'>,
) => one.gesture === other.gesture && onSameTicket(one, other);

export class Ledger {
  /** What stands in the database, read once; whoever is stopped reads it again. */
  private known: Promise<readonly KeptGesture[]> | null = null;
  private readonly turn = inTurn();
  private readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  entries(): Promise<readonly KeptGesture[]> {
    this.known ??= readLedger(this.store).catch((error) => {
      this.known = null;
      throw error;
    });
    return this.known;
  }

  /** Forgets what it knows, because something else has written or erased. */
  async again(): Promise<void> {
    this.known = null;
    await dropLedgerPage(this.store);
  }

  /**
   * Reserves a gesture if the limits hold it. Returns the limit that it would pass, or null.
   *
   * @param bar what else may speak against it, asked in the same turn, so that one yes is not used twice
   */
  reserve(
    wanted: Omit<KeptGesture, 'state' | 'at' | 'until'>,
    limits: Limits,
    policy: Pick<Policy, 'period' | 'zone' | 'offerDays'>,
    bar: (entries: readonly KeptGesture[]) => Promise<Limit | null> = async () => null,
  ): Promise<Limit | null> {
    return this.turn(async () => {
      const before = await this.entries();
      const now = new Date();
      if (before.some(({ id }) => id === wanted.id)) return null;
      if (before.some((one) => isSame(one, wanted) && counts(one, now.getTime()))) return 'already';
      const until = new Date(now.getTime() + policy.offerDays * DAY).toISOString();
      const request: Omit<KeptGesture, 'state'> = { ...wanted, at: now.toISOString(), until };
      const { entries, refused } = reserve(before, request, limits, policy, now.toISOString());
      const added = entries.at(-1);
      if (refused || entries === before || !added) return refused;
      const barred = await bar(before);
      if (barred) return barred;
      const kept = await this.surely(keepGesture(this.store, { ...request, state: added.state }));
      this.known = Promise.resolve([...before, kept]);
      return null;
    });
  }

  /** A write that ends in an error may have reached the disk all the same: the next step asks the database. */
  private async surely<Written>(write: Promise<Written>): Promise<Written> {
    try {
      return await write;
    } catch (error) {
      this.known = null;
      throw error;
    }
  }

  /** Marks a gesture as given, or lets it go. False where it cannot be any more. */
  settle(id: string, state: Exclude<LedgerEntry['state'], 'reserved'>): Promise<boolean> {
    return this.turn(async () => {
      const before = await this.entries();
      const { entries, done } = settle(before, id, state, new Date().toISOString());
      if (entries === before) return done;
      await this.surely(markGesture(this.store, id, state));
      this.known = Promise.resolve(before.map((one) => (one.id === id ? { ...one, state } : one)));
      return done;
    });
  }
}
