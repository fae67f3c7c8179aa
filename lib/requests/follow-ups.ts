/** What was promised. */
import type { FollowUp, FollowUpChange, NewFollowUp } from '../follow-ups.ts';
import type { Request, Senders } from './request.ts';

export interface FollowUpRequests {
  /** The same id twice makes one. From a page of ours it is for a ticket that somebody has named by hand. */
  'followup.add': Request<NewFollowUp, FollowUp>;
  /** The open ones, missed first, and how many those are. */
  'followup.list': Request<Record<never, never>, { followUps: FollowUp[]; missed: number }>;
  'followup.known': Request<{ ids: string[] }, { known: string[] }>;
  'followup.change': Request<{ id: string; change: FollowUpChange }, FollowUp>;
}

export const FOLLOW_UP_SENDERS: Senders<FollowUpRequests> = {
  'followup.add': ['panel', 'beside', 'page'],
  'followup.list': ['panel', 'beside', 'page'],
  'followup.known': ['panel', 'beside'],
  'followup.change': ['panel', 'beside', 'page'],
};
