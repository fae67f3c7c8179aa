/**
 * What nobody could see on one machine: gifts that came together only when ledgers of several agents were joined. Nothing is taken
 * back for it; a lead is told, so that two people do not surprise the same customer again.
 */
import type { LedgerEntry, Policy } from '../../gestures.ts';
import { byTime } from '../time/iso.ts';
import { DAY } from '../time/zone.ts';
import { isGift } from './gifts.ts';
import { periodStart } from './period.ts';
import { counts } from './tally.ts';

export type OverlapRule = 'variety' | 'cooldown' | 'yearly' | 'team_budget';

/** Gifts that together break a rule that each alone has kept. */
export interface Overlap {
  rule: OverlapRule;
  /** Keyed hash; null where it is not about one customer. */
  customer: string | null;
  /** In the order they were given. */
  entries: LedgerEntry[];
}

type Limits = Pick<Policy, 'cooldownDays' | 'varietyDays' | 'yearly' | 'team' | 'period' | 'zone'>;

const inOrder = (one: LedgerEntry, other: LedgerEntry): number =>
  byTime(one.at, other.at) || (one.id < other.id ? -1 : 1);

const daysBetween = (one: LedgerEntry, other: LedgerEntry): number =>
  Math.abs(Date.parse(other.at) - Date.parse(one.at)) / DAY;

/** Two gifts by different agents. One agent's own were looked at when they were given. */
function pairsOf(customer: string, gifts: readonly LedgerEntry[], limits: Limits): Overlap[] {
  return gifts.flatMap((later, at): Overlap[] => {
    const before = gifts.slice(0, at).filter(({ agent }) => agent !== later.agent);
    const same = before.findLast((one) => one.kind === later.kind && daysBetween(one, later) < limits.varietyDays);
    if (same) return [{ rule: 'variety', customer, entries: [same, later] }];
    const near = before.findLast((one) => daysBetween(one, later) < limits.cooldownDays);
    return near ? [{ rule: 'cooldown', customer, entries: [near, later] }] : [];
  });
}

/** The first year of 365 days with too many gifts, by more than one agent. */
function yearOf(customer: string, gifts: readonly LedgerEntry[], { yearly }: Limits): Overlap[] {
  for (const [at, last] of gifts.entries()) {
    const within = gifts.slice(0, at + 1).filter((one) => daysBetween(one, last) < 365);
    if (within.length > yearly && new Set(within.map(({ agent }) => agent)).size > 1)
      return [{ rule: 'yearly', customer, entries: within }];
  }
  return [];
}

/** The period in which `now` lies, where the agents together have passed the team's budget. */
function budgetOf(gifts: readonly LedgerEntry[], limits: Limits, now: string): Overlap[] {
  if (limits.team === null) return [];
  const from = new Date(periodStart(Date.parse(now), limits)).toISOString();
  const within = gifts.filter(({ at, amount }) => amount > 0 && byTime(at, from) >= 0);
  const spent = within.reduce((sum, { amount }) => sum + amount, 0);
  return spent > limits.team && new Set(within.map(({ agent }) => agent)).size > 1
    ? [{ rule: 'team_budget', customer: null, entries: within }]
    : [];
}

/** Every overlap among these entries, whatever their order; an entry that is there twice counts once. @param now ISO 8601 */
export function overlapsIn(entries: readonly LedgerEntry[], limits: Limits, now: string): Overlap[] {
  const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
  const gifts = unique.filter((entry) => isGift(entry.kind) && counts(entry, Date.parse(now))).sort(inOrder);
  const customers = new Map<string, LedgerEntry[]>();
  for (const gift of gifts) {
    if (gift.customer === null) continue;
    const theirs = customers.get(gift.customer);
    if (theirs) theirs.push(gift);
    else customers.set(gift.customer, [gift]);
  }
  const found = [...customers].flatMap(([customer, theirs]) => [
    ...pairsOf(customer, theirs, limits),
    ...yearOf(customer, theirs, limits),
  ]);
  return [...found, ...budgetOf(gifts, limits, now)];
}
