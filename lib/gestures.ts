/**
 * The words of gestures, policy and ledger as types, and nothing else. Amounts are whole minor units (cents) of the policy's
 * currency; times are ISO 8601; a customer is the keyed hash of the design and never a name.
 */
import type { Cause, GestureKind } from './conversation.ts';

export const FAULTS = ['ours', 'outside', 'theirs', 'unclear', 'none'] as const;
/** Whose doing the trouble is, as the thread tells it; `outside` is weather, strikes, customs; `none` where nothing went wrong. */
export type Fault = (typeof FAULTS)[number];

/** 0 nothing wrong, 1 slight, 2 clear, 3 serious. */
export type Severity = 0 | 1 | 2 | 3;

export const POLICY_VERSION = 1;

/** What a team may give, as the lead sets it. */
export interface Policy {
  version: typeof POLICY_VERSION;
  name: string;
  /** ISO 4217; every amount below is in its minor units. */
  currency: string;
  /** What one unit of the policy's currency is taken for in others, for goodwill amounts only; never for bookkeeping. */
  rates: Record<string, number>;
  /** IANA; days and periods begin at its midnight. */
  zone: string;
  period: 'week' | 'month';
  /** What each agent may give away in a period, a hard limit; minutes are their own time for gestures. */
  allotment: { amount: number; minutes: number };
  /** The team's budget for the period; null where it is the sum of the allotments and nothing more. */
  team: number | null;
  /** Gifts above this need a yes; remedies above `remedies`, where that is set. A yes holds so many days. */
  approval: { above: number; remedies: number | null; by: string; days: number };
  /** Days between two gifts to one customer. */
  cooldownDays: number;
  /** Days in which one customer is not given the same kind of gift twice. */
  varietyDays: number;
  /** Gifts to one customer in 365 days. */
  yearly: number;
  /** Below this severity no money is given for goodwill. */
  least: Severity;
  /** Goodwill by severity 1, 2, 3 where the fault is ours. */
  goodwill: [number, number, number];
  /** How much of it by fault, 0…1. */
  share: Record<Fault, number>;
  /** Days for which an offer that was made holds its money. */
  offerDays: number;
  /** Kinds that this team does not give. */
  off: GestureKind[];
  /** What a minute of an agent is taken for when effect is weighed against cost. */
  minuteWorth: number;
  /** ISO date of the last day on which the policy holds; null: until it is changed. */
  until: string | null;
}

/** One gesture, from the moment it was reserved. */
export interface LedgerEntry {
  id: string;
  at: string;
  agent: string;
  customer: string | null;
  gesture: string;
  kind: GestureKind;
  amount: number;
  minutes: number;
  state: 'reserved' | 'given' | 'released';
  /** A reservation that nobody has answered by then counts no more. */
  until: string | null;
  /** For which kind of case. */
  case: { causes: Cause[]; fault: Fault; severity: Severity };
}

/** A yes of somebody who may give it. */
export interface Approval {
  gesture: string;
  customer: string | null;
  /** The most it was given for. */
  amount: number;
  by: string;
  until: string;
}

/** What the customer has asked for, or null where nobody knows. */
export interface Preferences {
  marketing: boolean | null;
  calls: boolean | null;
  gifts: boolean | null;
  likes: GestureKind[];
  dislikes: GestureKind[];
}

/** How often a gesture was given, and how often the customer ended calmer than they began. */
export interface GestureOutcome {
  given: number;
  better: number;
}

/** What a decision stands on beside the conversation. */
export interface GestureFacts {
  /** ISO 8601; null outside of time (the command line): then nothing expires. */
  now: string | null;
  agent: string;
  customer: string | null;
  entries: readonly LedgerEntry[];
  /** What this agent was granted for the period in place of the policy's allotment; null: the policy's. */
  granted: number | null;
  approvals: readonly Approval[];
  preferences: Preferences;
  /** By gesture id. */
  outcomes: Readonly<Record<string, GestureOutcome>>;
}
