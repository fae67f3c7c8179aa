/** Handing what an agent makes for a customer to the page that prints it: in memory, once. */
import type { Making } from '../making.ts';
import type { Request, Senders } from './request.ts';

export interface PaperRequests {
  /** Opens the page that prints it. */
  'paper.open': Request<{ making: Making }, null>;
  /** What the page was opened for; null where it was taken already. It is gone from the background with the answer. */
  'paper.take': Request<{ id: string }, { making: Making | null }>;
}

export const PAPER_SENDERS: Senders<PaperRequests> = {
  'paper.open': ['panel', 'beside'],
  'paper.take': ['page'],
};
