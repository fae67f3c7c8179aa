/** Publishing what the team shares: drafts, trials, plans, older versions. */
import type { Desk, Draft, Edition, Step, Subject, SubjectBody, Trying } from '../publishing.ts';
import type { Request, Senders } from './request.ts';

type Nothing = Record<never, never>;

/** Names the published version that whoever asks has seen; where another one stands by now, nothing is done. */
interface Seen {
  over?: string;
}

export interface PublishingRequests {
  'publishing.desk': Request<Nothing, Desk>;
  'publishing.drafts': Request<Nothing, { drafts: Draft[] }>;
  /** Kept as a draft, in place of the one before. */
  'publishing.draft': Request<Subject & { body: SubjectBody; note: string }, null>;
  'publishing.try': Request<Subject & { trial: readonly string[] }, Step>;
  'publishing.plan': Request<Subject & Seen & { from: string | null }, Step>;
  'publishing.now': Request<Subject & Seen, Step>;
  'publishing.drop': Request<Subject, Step>;
  'publishing.editions': Request<Subject, { editions: Edition[] }>;
  /** `at` names the older version. */
  'publishing.back': Request<Subject & { at: string | null }, Step>;
  /** What holds here, and is not for everybody yet. */
  'publishing.trying': Request<Nothing, { trying: Trying[] }>;
}

export const PUBLISHING_SENDERS: Senders<PublishingRequests> = {
  'publishing.desk': ['page'],
  'publishing.drafts': ['page'],
  'publishing.draft': ['page'],
  'publishing.try': ['page'],
  'publishing.plan': ['page'],
  'publishing.now': ['page'],
  'publishing.drop': ['page'],
  'publishing.editions': ['page'],
  'publishing.back': ['page'],
  'publishing.trying': ['panel', 'beside', 'page'],
};
