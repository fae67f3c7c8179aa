/** Gestures, who may give them, and how a ticket ended. */
import type { Inbox, Unanswerable } from '../approvals.ts';
import type { Whose } from '../follow-ups.ts';
import type { ApprovalRequest, Ground, Limit, Overlap, WantedGesture } from '../ledger.ts';
import type { Closed, Finished } from '../outcomes.ts';
import type { Request, Senders } from './request.ts';

export interface GestureRequests {
  'gesture.ground': Request<{ ticket: string; whose: Whose }, Ground>;
  'gesture.reserve': Request<WantedGesture, { refused: Limit | null }>;
  'gesture.settle': Request<{ id: string; state: 'given' | 'released' }, { done: boolean }>;
  'gesture.ask': Request<WantedGesture, ApprovalRequest>;
  /** Those that wait for an answer. */
  'gesture.approvals': Request<Record<never, never>, Inbox>;
  /** For the lead: what was given twice, or too much of together. */
  'gesture.overlaps': Request<Record<never, never>, { overlaps: Overlap[] }>;
  'gesture.answer': Request<{ id: string; yes: boolean }, { fault: Unanswerable | null }>;
  'outcome.keep': Request<Closed, null>;
  'outcome.list': Request<Record<never, never>, { finished: Finished[] }>;
}

export const GESTURE_SENDERS: Senders<GestureRequests> = {
  'gesture.ground': ['panel', 'beside'],
  'gesture.reserve': ['panel', 'beside'],
  'gesture.settle': ['panel', 'beside'],
  'gesture.ask': ['panel', 'beside'],
  'gesture.approvals': ['page'],
  'gesture.overlaps': ['page'],
  'gesture.answer': ['page'],
  'outcome.keep': ['panel', 'beside'],
  'outcome.list': ['page'],
};
