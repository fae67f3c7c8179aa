import type { LedgerEntry, Policy } from '../../gestures.ts';
import { isAmount, isGift } from './gifts.ts';
import { counts, tallyOf } from './tally.ts';

/** Why nothing was reserved. */
export type Refused = 'amount' | 'allotment' | 'minutes' | 'team_budget';

/** What limits an agent on this machine. */
export interface Limits {
  /** Minor units in the period: what was granted, else the policy's allotment. */
  amount: number;
  minutes: number;
  team: number | null;
}

export interface Reserved {
  entries: readonly LedgerEntry[];
  /** Null where the entry stands in the ledger now, or stood there before. */
  refused: Refused | null;
}

/**
 * Puts a gesture into the ledger before it is offered, if the agent's allotment holds it: the same id twice is counted once.
 * The limit is hard: what is given and what is reserved never pass it together. Pure; the caller stores what comes back in
 * one step.
 *
 * @param now ISO 8601
 */
export function reserve(
  entries: readonly LedgerEntry[],
  request: Omit<LedgerEntry, 'state'>,
  limits: Limits,
  policy: Pick<Policy, 'period' | 'zone'>,
  now: string,
): Reserved {
  if (entries.some(({ id }) => id === request.id)) return { entries, refused: null };
  if (!isAmount(request.amount) || !(request.minutes >= 0)) return { entries, refused: 'amount' };
  const tally = tallyOf({ now, agent: request.agent, customer: null, entries }, policy);
  const refused = isGift(request.kind) ? overdrawn(tally, request, limits) : null;
  return refused ? { entries, refused } : { entries: [...entries, { ...request, state: 'reserved' }], refused: null };
}

function overdrawn(
  { mine, team }: ReturnType<typeof tallyOf>,
  { amount, minutes }: Pick<LedgerEntry, 'amount' | 'minutes'>,
  limits: Limits,
): Refused | null {
  if (amount > 0 && mine.amount + amount > limits.amount) return 'allotment';
  if (mine.minutes + minutes > limits.minutes) return 'minutes';
  return amount > 0 && limits.team !== null && team + amount > limits.team ? 'team_budget' : null;
}

/**
 * Marks a reserved gesture as given or lets it go. Once is enough: a second time changes nothing, and what has run out or was
 * let go cannot be given any more — its money may be spent already; it has to be reserved again.
 *
 * @param now ISO 8601
 * @returns the ledger, and whether the entry has that state now
 */
export function settle(
  entries: readonly LedgerEntry[],
  id: string,
  state: 'given' | 'released',
  now: string,
): { entries: readonly LedgerEntry[]; done: boolean } {
  const at = entries.findIndex((entry) => entry.id === id);
  const entry = entries[at];
  if (!entry) return { entries, done: false };
  if (entry.state === state) return { entries, done: true };
  if (entry.state !== 'reserved') return { entries, done: false };
  if (state === 'given' && !counts(entry, Date.parse(now))) return { entries, done: false };
  return { entries: entries.with(at, { ...entry, state }), done: true };
}
