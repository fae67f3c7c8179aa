/** Practice under way and finished, scenarios of one's own, and what a trainer has graded. */
import type { Grade } from '../conversation.ts';
import type { FileKind, FileRead, InHand } from '../practice.ts';
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
  'grades.recall': ['page'],
  'grades.keep': ['page'],
  'progress.list': ['page'],
  'progress.add': ['page'],
  'progress.erase': ['page'],
};
