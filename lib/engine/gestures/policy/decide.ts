import type { GestureFacts, LedgerEntry, Policy } from '../../../gestures.ts';
import { type Tally, tallyOf } from '../../ledger/tally.ts';
import { written } from '../matter/money.ts';
import type { Gesture, Matter } from '../types.ts';
import { amountOf } from './amount.ts';
import { likeCases, usualOf } from './like.ts';
import type { Request } from './rule.ts';
import { POLICY_RULES } from './rules/index.ts';

/** What a decision needs to know of the matter. */
export type Judged = Pick<
  Matter,
  'care' | 'fault' | 'severity' | 'noCalls' | 'noGifts' | 'noOffers' | 'declined' | 'named' | 'currency' | 'locale'
> & {
  quiet: Pick<Matter['quiet'], 'causes'>;
};

export interface Decision {
  allowed: boolean;
  /** Minor units of the policy's currency. */
  amount: number;
  /** The rule that refuses, or null. */
  rule: string | null;
  /** Why it refuses, or null. */
  reason: string | null;
  who: string | null;
  like: readonly LedgerEntry[];
}

/** Nothing known but the conversation: an empty ledger and a full budget, outside of time. */
export const NO_FACTS: GestureFacts = {
  now: null,
  agent: '',
  customer: null,
  entries: [],
  granted: null,
  approvals: [],
  preferences: { marketing: null, calls: null, gifts: null, likes: [], dislikes: [] },
  outcomes: {},
};

/** What the ledger says of a ticket, found once for all gestures. */
export interface Known {
  tally: Tally;
  like: ReturnType<typeof likeCases>;
}

/** Goes through the ledger, in one pass for each half. */
export const knownOf = (matter: Judged, policy: Policy, facts: GestureFacts): Known => ({
  tally: tallyOf(facts, policy),
  like: likeCases(facts.entries, matter),
});

/**
 * Whether the policy permits a gesture that fits, for how much, and if not, which rule refuses it, why, and who could say yes.
 * Pure: the same facts in any order give the same answer.
 *
 * @param asked the amount an agent has typed, in minor units of the policy's currency; by default what the policy gives
 */
export function decide(
  gesture: Gesture,
  matter: Judged,
  policy: Policy,
  facts: GestureFacts,
  asked: number | null = null,
  known: Known = knownOf(matter, policy, facts),
): Decision {
  const like = known.like.get(gesture.kind) ?? [];
  const usual = usualOf(like);
  const amount = asked ?? amountOf(gesture, matter, policy, usual);
  const request: Request = {
    gesture,
    amount,
    usual,
    like,
    matter,
    policy,
    facts,
    tally: known.tally,
    now: facts.now === null ? null : Date.parse(facts.now),
    written: (minor) => written(minor, policy.currency, matter.locale),
  };
  for (const rule of POLICY_RULES) {
    const refusal = rule.check(request);
    if (refusal) return { allowed: false, amount, rule: rule.id, ...refusal, like };
  }
  return { allowed: true, amount, rule: null, reason: null, who: null, like };
}
