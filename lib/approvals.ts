/**
 * A yes that is asked for and given: on this machine, over a file, or over the team's database. There a request travels in its
 * agent's own database, which leads read, and a decision in the shared one, which leads alone write.
 */
import { ask } from './ask.ts';
import type { ApprovalRequest } from './ledger.ts';

/** Days in which a request can be answered, and an answer be taken in. */
export const ANSWERABLE_DAYS = 14;

/** A request as a lead of the team reads it: no customer, no ticket, no hour. */
export interface ToldRequest extends Pick<ApprovalRequest, 'id' | 'gesture' | 'kind' | 'amount' | 'currency' | 'case'> {
  /** The agent's account. */
  author: string;
  /** ISO date. */
  day: string;
}

/** What a lead has said to one. */
export interface Decision {
  /** Of the request. */
  id: string;
  yes: boolean;
  /** The lead's account. */
  by: string;
  /** ISO 8601. */
  at: string;
}

/** Where a request has got to: nobody but this machine has it, it waits to be sent, leads can read it, the server did not take it. */
export const WAYS = ['here', 'waiting', 'sent', 'not_taken'] as const;
export type Way = (typeof WAYS)[number];

/** What has become of a request, as the agent hears it. */
export type AskedStand = Way | 'yes' | 'no' | 'ran_out' | 'unanswered';

/** A request of a ticket, as the panel shows it. */
export interface Asked extends Pick<ApprovalRequest, 'id' | 'gesture' | 'amount' | 'by' | 'until'> {
  stand: AskedStand;
}

/** What waits for whoever may say yes. */
export interface Inbox {
  /** Of this machine, oldest first. */
  requests: readonly ApprovalRequest[];
  /** Of the team's agents, oldest first. */
  told: readonly ToldRequest[];
  /** Those to which leads have said both yes and no. */
  apart: readonly ToldRequest[];
  /** False where the team's server could not be asked now: there may be more. */
  reached: boolean;
}

/** Why an answer was not kept: somebody has given one already, or the request is too old. */
export type Unanswerable = 'answered' | 'expired';

/** @throws Refused when the background says no. */
export const listApprovals = (): Promise<Inbox> => ask('gesture.approvals', {});

/** Null where the answer is kept. @throws Refused */
export const answerApproval = async (id: string, yes: boolean): Promise<Unanswerable | null> =>
  (await ask('gesture.answer', { id, yes })).fault;
