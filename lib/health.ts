/** What was found of a helpdesk's pages on the last visits: counts of parts, no address of a ticket and no word of it. */
import { ask } from './ask.ts';
import type { Part, PartReport } from './protocol.ts';

/** Days that counts are kept. */
export const HEALTH_DAYS = 30;

export type PartCounts = Readonly<Record<PartReport['state'], number>>;

/** One site over the last days. */
export interface SiteHealth {
  origin: string;
  /** Ids of the adapters that read it, the last first. */
  adapters: readonly string[];
  /** Tickets that were looked at. */
  visits: number;
  /** Day of the last one, ISO 8601. */
  last: string;
  parts: Readonly<Partial<Record<Part, PartCounts>>>;
}

/** @throws Refused when the background says no. */
export const listHealth = async (): Promise<readonly SiteHealth[]> => (await ask('health.list', {})).sites;
