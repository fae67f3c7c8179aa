/** Thanks among colleagues. */
import type { Kudos, KudosNews, KudosSide, NewKudos, ReceivedKudos, TeamKudos } from '../kudos.ts';
import type { Request, Senders } from './request.ts';

export interface KudosRequests {
  /** The same id twice makes one. */
  'kudos.give': Request<NewKudos, Kudos>;
  'kudos.list': Request<Record<never, never>, { kudos: Kudos[] }>;
  /** Null where whoever works here leads no team. */
  'kudos.team': Request<Record<never, never>, { team: TeamKudos | null }>;
  /** Null outside of a team. */
  'kudos.received': Request<Record<never, never>, { received: ReceivedKudos[] | null }>;
  'kudos.news': Request<Record<never, never>, KudosNews>;
  'kudos.heard': Request<{ ids: string[] }, null>;
  'kudos.erase': Request<{ which: KudosSide }, { erased: number }>;
}

export const KUDOS_SENDERS: Senders<KudosRequests> = {
  'kudos.give': ['panel', 'beside', 'page'],
  'kudos.list': ['page'],
  'kudos.team': ['page'],
  'kudos.received': ['page'],
  'kudos.news': ['panel', 'beside'],
  'kudos.heard': ['panel', 'beside', 'page'],
  'kudos.erase': ['page'],
};
