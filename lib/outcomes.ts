/** How a conversation went, as counters: what later figures stand on. No word of it, and of the customer a keyed hash alone. */
import { ask } from './ask.ts';
import type { Cause, Channel, GestureKind, Headline, Level, Signal, Stage } from './conversation.ts';
import type { Whose } from './follow-ups.ts';

/** What somebody felt at one end of it. */
export interface FeltThen {
  headline: Headline;
  level: 0 | Level;
}

/** Which suggestion the reply began with, and how much of it was changed: 0 as it stood, 1 nothing left. */
export interface UsedReply {
  approach: string;
  changed: number;
}

export interface Outcome {
  /** Origin of the helpdesk. */
  helpdesk: string;
  ticket: string;
  /** The customer's keyed hash, or null. */
  customer: string | null;
  /** When it was closed, ISO 8601. */
  at: string;
  start: FeltThen;
  end: FeltThen;
  causes: Cause[];
  signals: Signal[];
  stage: Stage;
  channel: Channel;
  /** Steps of the plan that were taken, and how many there were. */
  steps: { done: string[]; all: number };
  gestures: { kind: GestureKind; amount: number; minutes: number }[];
  /** Minutes from their first message to our first answer, and to the end; null where the page tells no times. */
  minutes: { first: number | null; whole: number | null };
  /** Messages of theirs and of ours. */
  messages: { theirs: number; ours: number };
  /** The suggestion that was used; null: none, or nobody knows any more. */
  reply?: UsedReply | null;
  /** What should change so that this does not happen again; null: nothing, or not said. */
  lesson: Cause | null;
}

/** What a page compares of one outcome: counters, and the ticket's number to find it in a list. */
export interface Finished {
  ticket: string;
  /** They were upset, wrote again, and ended calm or not; null for all others: who has not written again may feel anything. */
  calmed: boolean | null;
  /** Steps of the plan. */
  steps: { done: number; all: number };
  /** Gestures given. */
  gestures: number;
  /** Minutes to our first answer, or null. */
  first: number | null;
  /** The reply began with a suggestion; null: nobody knows. */
  suggested: boolean | null;
}

/** An outcome as a panel knows it. */
export type Closed = Omit<Outcome, 'helpdesk' | 'customer' | 'at' | 'gestures'> & { whose: Whose };

/** All that was finished in this browser, as counters. @throws Refused */
export const listFinished = async (): Promise<Finished[]> => (await ask('outcome.list', {})).finished;

/** Keeps how it went; the same ticket closed again replaces it. @throws Refused */
export async function closeTicket(closed: Closed): Promise<void> {
  await ask('outcome.keep', closed);
}
