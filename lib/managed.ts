/** What an organisation sets for its people's browsers, in words; where it is kept is `managed-kept.ts`. */
import type { WantedAddress } from './addresses.ts';
import type { Role } from './role-words.ts';
import type { Shared, SharedKind } from './shared.ts';

/** What can be switched off altogether. */
export const FEATURES = ['learning', 'coach', 'packs', 'addresses', 'team'] as const;
export type Feature = (typeof FEATURES)[number];

/** A part that was refused, and why; the rest holds. */
export interface ManagedFault {
  /** Such as `voices[1].greeting`; the first word is the key. */
  at: string;
  why: string;
}

export interface Managed {
  /** Who has set it, in words; null: not said. */
  organisation: string | null;
  role: Role | null;
  /** By kind; a kind that is here is the organisation's alone. */
  documents: { readonly [Kind in SharedKind]?: readonly Shared<Kind>[] };
  /** Sites that may be switched on, such as `https://*.example.com`; null: any. */
  sites: readonly string[] | null;
  /** Packs to follow, with the keys that were compared. */
  packs: readonly WantedAddress[];
  /** The one database that may be joined; `database` null: any there. */
  team: { url: string; database: string | null } | null;
  retentionDays: number | null;
  off: readonly Feature[];
  faults: readonly ManagedFault[];
}

export const NOTHING_MANAGED: Managed = {
  organisation: null,
  role: null,
  documents: {},
  sites: null,
  packs: [],
  team: null,
  retentionDays: null,
  off: [],
  faults: [],
};

/** Whether a site may be switched on, with these that the organisation allows. */
export function allows(sites: readonly string[] | null, origin: string): boolean {
  if (sites === null) return true;
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return sites.some((site) => {
    const [scheme, host = ''] = site.split('//');
    if (scheme !== protocol) return false;
    return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) || hostname === host.slice(2) : hostname === host;
  });
}
