import type { GestureFacts, LedgerEntry, Policy } from '../../gestures.ts';
import { byTime } from '../time/iso.ts';
import { isGift } from './gifts.ts';
import { periodStart } from './period.ts';
import { counts } from './tally.ts';

/** Like cases that are ever looked at, of each kind. */
const NEWEST = 5;

const newestFirst = (one: LedgerEntry, other: LedgerEntry) => byTime(other.at, one.at) || (one.id < other.id ? -1 : 1);

/** The newest that were given for each kind of case: a case is like another by one cause in common. */
function likeOnes(entries: readonly LedgerEntry[]): Set<LedgerEntry> {
  const seen = new Map<string, number>();
  const like = new Set<LedgerEntry>();
  // A ledger is nearly in this order as it stands, and then this takes no time.
  for (const entry of entries.toSorted(newestFirst)) {
    if (entry.state !== 'given') continue;
    const { causes, fault, severity } = entry.case;
    for (const cause of causes) {
      const key = `${entry.kind} ${fault} ${severity} ${cause}`;
      const before = seen.get(key) ?? 0;
      if (before >= NEWEST) continue;
      seen.set(key, before + 1);
      like.add(entry);
    }
  }
  return like;
}

/** What else was given in the period, for each agent as one entry: its sum is all that counts of it. */
function restOf(entries: readonly LedgerEntry[], now: string): LedgerEntry[] {
  const sums = new Map<string, LedgerEntry>();
  for (const { agent, amount, minutes } of entries) {
    const sum = sums.get(agent) ?? {
      id: `rest of ${agent}`,
      at: now,
      agent,
      customer: null,
      gesture: '',
      kind: 'credit',
      amount: 0,
      minutes: 0,
      state: 'given',
      until: null,
      case: { causes: [], fault: 'none', severity: 0 },
    };
    sums.set(agent, { ...sum, amount: sum.amount + amount, minutes: sum.minutes + minutes });
  }
  return [...sums.values()];
}

/**
 * What a decision about one customer can depend on, out of a whole ledger: their own entries, the newest like cases, and what was given in
 * the period, summed up. Decisions on these are the same as on all, and ten thousand need not travel.
 *
 * @param now ISO 8601
 */
export function relevantTo(
  { customer, entries }: Pick<GestureFacts, 'customer' | 'entries'>,
  policy: Pick<Policy, 'period' | 'zone'>,
  now: string,
): LedgerEntry[] {
  const moment = Date.parse(now);
  const from = new Date(periodStart(moment, policy)).toISOString();
  const like = likeOnes(entries);
  const isWhole = (entry: LedgerEntry) => like.has(entry) || (customer !== null && entry.customer === customer);
  const isCounted = (entry: LedgerEntry) => isGift(entry.kind) && byTime(entry.at, from) >= 0 && counts(entry, moment);
  const rest = entries.filter((entry) => isCounted(entry) && !isWhole(entry));
  return [...entries.filter(isWhole), ...restOf(rest, now)];
}
