/** What the coach may do, and what was said against it. */
import type { CoachSettings, IgnoredWords, WrongFinding } from '../coach.ts';
import type { Request, Senders } from './request.ts';

export interface CoachRequests {
  'coach.start': Request<Record<never, never>, { settings: CoachSettings; ignored: IgnoredWords[] }>;
  'coach.set': Request<Partial<CoachSettings>, null>;
  /** Words that a rule is to leave alone from now on, or no longer. */
  'coach.ignore': Request<IgnoredWords & { ignored: boolean }, null>;
  'coach.wrong': Request<Pick<WrongFinding, 'rule' | 'weight'>, null>;
  'coach.wrong_list': Request<Record<never, never>, { kept: WrongFinding[] }>;
  'coach.wrong_erase': Request<Record<never, never>, null>;
  /** A heated conversation is open. Answers whether it is time for a breath. */
  'coach.heat': Request<{ ticket: string }, { breath: boolean }>;
}

export const COACH_SENDERS: Senders<CoachRequests> = {
  'coach.start': ['panel', 'beside', 'page'],
  'coach.set': ['panel', 'beside', 'page'],
  'coach.ignore': ['panel', 'beside', 'page'],
  'coach.wrong': ['panel', 'beside'],
  'coach.wrong_list': ['page'],
  'coach.wrong_erase': ['page'],
  'coach.heat': ['panel', 'beside'],
};
