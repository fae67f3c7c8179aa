/** What is kept in this browser, as a whole. */
import type { DataCounts } from '../data.ts';
import type { Request, Senders } from './request.ts';

type Nothing = Record<never, never>;
type Restored = { restored: number } | { undone: 'full' | 'failed' | 'later' } | { wrong: string };

export interface DataRequests {
  'data.counts': Request<Nothing, DataCounts>;
  'data.export': Request<Nothing, { text: string }>;
  /** `wrong` says in one line what is wrong with the file, `undone` why it could not be put in; then nothing has changed. */
  'data.restore': Request<{ text: string }, Restored>;
  'data.backup.restore': Request<{ id: string }, Restored>;
  'data.erase': Request<Nothing, null>;
  'data.retention': Request<Nothing, { days: number }>;
  'data.retention.set': Request<{ days: number }, null>;
}

export const DATA_SENDERS: Senders<DataRequests> = {
  'data.counts': ['page'],
  'data.export': ['page'],
  'data.restore': ['page'],
  'data.backup.restore': ['page'],
  'data.erase': ['page'],
  'data.retention': ['page'],
  'data.retention.set': ['page'],
};
