/** Practice under way and finished, scenarios of one's own, and what a trainer has graded. */
import type { Grade } from '../conversation.ts';
import type { FileKind, FileRead, InHand } from '../practice.ts';
import type { TicketStart } from '../training/author/from-ticket.ts';
import type { Result } from '../training/records/result.ts';
import type { Scenario } from '../training/scenario.ts';
import type { Request, Senders } from './request.ts';

export interface PracticeRequests {
  'practice.recall': Request<Record<never, never>, { hands: InHand[] }>;
  'practice.keep': Request<InHand, null>;
  'practice.drop': Request<{ scenario: string }, null>;
  /** Reads a file of the user's, and keeps nothing of it. */
  'practice.read': Request<{ kind: FileKind; text: string }, FileRead>;
  'scenario.list': Request<Record<never, never>, { scenarios: Scenario[] }>;
  'scenario.keep': Request<{ scenario: Scenario }, null>;
  'scenario.drop': Request<{ id: string }, null>;
  /** Whether somebody here writes scenarios. */
  'scenario.may': Request<Record<never, never>, { may: boolean }>;
  /** Opens the form of a scenario with a ticket's words, as a person has confirmed them. */
  'scenario.from_ticket': Request<{ start: TicketStart }, null>;
  /** What the form was opened with; null where it was taken already. It is gone from the background with the answer. */
  'scenario.take': Request<{ id: string }, { start: TicketStart | null }>;
  'grades.recall': Request<Record<never, never>, { grades: Record<string, Grade> }>;
  'grades.keep': Request<{ grades: Record<string, Grade> }, null>;
  'progress.list': Request<Record<never, never>, { results: Result[] }>;
  'progress.add': Request<{ results: Result[] }, null>;
  'progress.erase': Request<Record<never, never>, null>;
}

export const PRACTICE_SENDERS: Senders<PracticeRequests> = {
  'practice.recall': ['page'],
  'practice.keep': ['page'],
  'practice.drop': ['page'],
  'practice.read': ['page'],
  'scenario.list': ['page'],
  'scenario.keep': ['page'],
  'scenario.drop': ['page'],
  'scenario.may': ['panel', 'beside'],
  'scenario.from_ticket': ['panel', 'beside'],
  'scenario.take': ['page'],
  'grades.recall': ['page'],
  'grades.keep': ['page'],
  'progress.list': ['page'],
  'progress.add': ['page'],
  'progress.erase': ['page'],
};
