/** Thanks among colleagues. */
import type { Kudos, NewKudos } from '../kudos.ts';
import type { Request, Senders } from './request.ts';

export interface KudosRequests {
  /** The same id twice makes one. */
  'kudos.give': Request<NewKudos, Kudos>;
  'kudos.list': Request<Record<never, never>, { kudos: Kudos[] }>;
  'kudos.erase': Request<Record<never, never>, { erased: number }>;
}

export const KUDOS_SENDERS: Senders<KudosRequests> = {
  'kudos.give': ['panel', 'beside', 'page'],
  'kudos.list': ['page'],
  'kudos.erase': ['page'],
};
