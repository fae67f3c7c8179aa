/** Thanks among colleagues. */
import type { Kudos, NewKudos, ToldKudos } from '../kudos.ts';
import type { Request, Senders } from './request.ts';

export interface KudosRequests {
  /** The same id twice makes one. */
  'kudos.give': Request<NewKudos, Kudos>;
  'kudos.list': Request<Record<never, never>, { kudos: Kudos[] }>;
  /** Null where whoever works here leads no team. */
  'kudos.team': Request<Record<never, never>, { kudos: ToldKudos[] | null }>;
  'kudos.erase': Request<Record<never, never>, { erased: number }>;
}

export const KUDOS_SENDERS: Senders<KudosRequests> = {
  'kudos.give': ['panel', 'beside', 'page'],
  'kudos.list': ['page'],
  'kudos.team': ['page'],
  'kudos.erase': ['page'],
};
