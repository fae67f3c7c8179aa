/** Practice under way and finished, scenarios of one's own, and what a trainer has graded. */
import type { Grade } from '../conversation.ts';
import type { FileKind, FileRead, InHand, ScenarioShelf } from '../practice.ts';
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
  /** For those who write: their own, the team's, and whether they may give some to the team. */
  'scenario.shelf': Request<Record<never, never>, ScenarioShelf>;
  /** Gives one of their own to the team, in place of that with its id. For leads. */
  'scenario.give': Request<{ id: string }, null>;
  /** Takes one back from the team. For leads. */
  'scenario.take_back': Request<{ id: string }, null>;
  'scenario.keep': Request<{ scenario: Scenario }, null>;
  'scenario.drop': Request<{ id: string }, null>;
  'scenario.unfinished': Request<Record<never, never>, { scenarios: Scenario[] }>;
  /** Keeps a scenario that is still being written, with gaps. */
  'scenario.keep_unfinished': Request<{ scenario: Scenario }, null>;
  'scenario.drop_unfinished': Request<{ id: string }, null>;
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
  'scenario.shelf': ['page'],
  'scenario.give': ['page'],
  'scenario.take_back': ['page'],
  'scenario.keep': ['page'],
  'scenario.drop': ['page'],
  'scenario.unfinished': ['page'],
  'scenario.keep_unfinished': ['page'],
  'scenario.drop_unfinished': ['page'],
  'scenario.may': ['panel', 'beside'],
  'scenario.from_ticket': ['panel', 'beside'],
  'scenario.take': ['page'],
  'grades.recall': ['page'],
  'grades.keep': ['page'],
  'progress.list': ['page'],
  'progress.add': ['page'],
  'progress.erase': ['page'],
};
