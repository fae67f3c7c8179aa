import type { GestureKind } from '../../conversation.ts';
import type { GestureFacts, LedgerEntry, Policy } from '../../gestures.ts';
import { byTime } from '../time/iso.ts';
import { DAY } from '../time/zone.ts';
import { isGift } from './gifts.ts';
import { periodStart } from './period.ts';

/** What a ledger says that a decision needs; made in one pass, whatever the order of the entries. */
export interface Tally {
  /** This agent's gifts in the period, in minor units and minutes. */
  mine: { amount: number; minutes: number };
  /** Everybody's gifts in the period. */
  team: number;
  /** The customer's last gift, milliseconds since 1970; null: none. */
  last: number | null;
  /** When the customer was last given each kind of gift. */
  kinds: ReadonlyMap<GestureKind, number>;
  /** Gifts to the customer in the last 365 days. */
  year: number;
}

/** Whether an entry counts at a moment: given, or reserved and not run out. */
export function counts({ state, until }: LedgerEntry, now: number | null): boolean {
  if (state === 'given') return true;
  return state === 'reserved' && (until === null || now === null || Date.parse(until) >= now);
}

/** Sums up what is known here. Without a time (`now: null`) every entry lies in the period. */
export function tallyOf(
  facts: Pick<GestureFacts, 'now' | 'agent' | 'customer' | 'entries'>,
  policy: Pick<Policy, 'period' | 'zone'>,
): Tally {
  const now = facts.now === null ? null : Date.parse(facts.now);
  const from = now === null ? null : new Date(periodStart(now, policy)).toISOString();
  const yearAgo = now === null ? Number.NEGATIVE_INFINITY : now - 365 * DAY;
  const kinds = new Map<GestureKind, number>();
  const tally = { mine: { amount: 0, minutes: 0 }, team: 0, last: null as number | null, year: 0 };
  for (const entry of facts.entries) {
    if (!isGift(entry.kind) || !counts(entry, now)) continue;
    if (from === null || byTime(entry.at, from) >= 0) {
      tally.team += entry.amount;
      if (entry.agent === facts.agent) {
        tally.mine.amount += entry.amount;
        tally.mine.minutes += entry.minutes;
      }
    }
    if (facts.customer === null || entry.customer !== facts.customer) continue;
    const at = Date.parse(entry.at);
    tally.last = Math.max(tally.last ?? at, at);
    kinds.set(entry.kind, Math.max(kinds.get(entry.kind) ?? at, at));
    if (at > yearAgo) tally.year += 1;
  }
  return { ...tally, kinds };
}
