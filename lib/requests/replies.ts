/** How this agent likes to write, and how a customer likes to be written to. */
import type { Fit, FitScope } from '../fit.ts';
import type { Habits, Lesson } from '../habits.ts';
import type { Request, Senders } from './request.ts';

export interface ReplyRequests {
  /** What has become of the wordings of one reply. */
  'habits.learn': Request<{ lessons: Lesson[] }, null>;
  'habits.list': Request<Record<never, never>, { habits: Habits }>;
  'habits.erase': Request<Record<never, never>, null>;
  /** `email` is the customer's, where the page shows one: it is hashed, and not kept. */
  'fit.keep': Request<{ ticket: string; email: string | null; fit: Fit }, { scope: FitScope }>;
  'fit.recall': Request<{ ticket: string; email: string | null }, { fit: Fit }>;
  'fit.count': Request<Record<never, never>, { kept: number }>;
  'fit.erase': Request<Record<never, never>, null>;
}

export const REPLY_SENDERS: Senders<ReplyRequests> = {
  'habits.learn': ['panel', 'beside'],
  'habits.list': ['panel', 'beside', 'page'],
  'habits.erase': ['page'],
  'fit.keep': ['panel', 'beside'],
  'fit.recall': ['panel', 'beside'],
  'fit.count': ['page'],
  'fit.erase': ['page'],
};
