/** The way to the ledger of gestures, for panels and pages: what was promised and given, within what a policy allows. */
import type { Asked } from './approvals.ts';
import { ask } from './ask.ts';
import type { Overlap } from './engine/ledger/overlaps.ts';
import type { Whose } from './follow-ups.ts';
import type { GestureFacts, LedgerEntry, Policy } from './gestures.ts';

/** What the policy decides on, as far as this machine knows it, and the policy that holds. */
export interface Ground {
  facts: GestureFacts;
  policy: Policy;
  /** Tells this policy from another. */
  stamp: string;
  /** Of this ticket: reserved and given. */
  here: readonly LedgerEntry[];
  /** Of this ticket: what was asked for, and what has become of it. */
  asked: readonly Asked[];
}

/** A gesture that an agent means to offer. `id` is the panel's own: asked twice, it is reserved once. */
export interface WantedGesture extends Pick<LedgerEntry, 'id' | 'gesture' | 'kind' | 'amount' | 'minutes' | 'case'> {
  ticket: string;
  whose: Whose;
  /** Of the policy that it was decided under. */
  stamp: string;
}

export type { Overlap } from './engine/ledger/overlaps.ts';

/**
 * Why nothing was reserved: the limit that it would pass, a yes that it needs and has not, that it was offered on this ticket already, or
 * that the policy is another by now.
 */
export const LIMITS = [
  'amount',
  'allotment',
  'minutes',
  'team_budget',
  'approval',
  'already',
  'policy_changed',
] as const;
export type Limit = (typeof LIMITS)[number];

export interface ApprovalRequest extends Pick<LedgerEntry, 'gesture' | 'kind' | 'amount' | 'case' | 'customer'> {
  id: string;
  /** ISO 4217; the amount is in its minor units. */
  currency: string;
  agent: string;
  ticket: string;
  helpdesk: string;
  /** ISO 8601. */
  asked: string;
  state: 'asked' | 'yes' | 'no';
  /** Who answered; null until somebody has. */
  by: string | null;
  /** A yes holds until then, ISO 8601. */
  until: string | null;
}

/** What a decision about this customer stands on. @throws Refused when the background says no. */
export const ground = (ticket: string, whose: Whose): Promise<Ground> => ask('gesture.ground', { ticket, whose });

/** Reserves a gesture before it is offered. @throws Refused */
export const reserveGesture = (wanted: WantedGesture): Promise<{ refused: Limit | null }> =>
  ask('gesture.reserve', wanted);

/** Says that it was given, or lets it go. False where its time had run out. @throws Refused */
export const settleGesture = async (id: string, state: 'given' | 'released'): Promise<boolean> =>
  (await ask('gesture.settle', { id, state })).done;

/** Asks whoever may say yes. @throws Refused */
export const askApproval = (wanted: WantedGesture): Promise<ApprovalRequest> => ask('gesture.ask', wanted);

/** Gifts that came together when ledgers of several agents were joined. @throws Refused */
export const listOverlaps = async (): Promise<Overlap[]> => (await ask('gesture.overlaps', {})).overlaps;
