/** Results on their way to a record store. */
import type { RecordFault, StoreState, ToldResult, WantedStore } from '../records.ts';
import type { Request, Senders } from './request.ts';

export interface RecordRequests {
  'records.state': Request<Record<never, never>, { store: StoreState | null }>;
  /** The host has been granted by then. */
  'records.connect': Request<WantedStore, { store: StoreState } | { fault: RecordFault }>;
  'records.leave': Request<Record<never, never>, null>;
  'records.tell': Request<{ told: ToldResult[] }, null>;
  'records.send': Request<Record<never, never>, { store: StoreState | null }>;
}

export const RECORD_SENDERS: Senders<RecordRequests> = {
  'records.state': ['page'],
  'records.connect': ['page'],
  'records.leave': ['page'],
  'records.tell': ['page'],
  'records.send': ['page'],
};
