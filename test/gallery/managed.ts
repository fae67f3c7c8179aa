import type { ManagedPort } from '../../components/studio/useManaged.ts';
import { type Managed, NOTHING_MANAGED } from '../../lib/managed.ts';
import { POLICY_ID } from '../../lib/shared.ts';
import { policyPort } from './shared.ts';

const BY = 'Datenverarbeitungsabteilung der Larch & Lane Kundendienstgesellschaft';
const PACK = {
  url: 'https://packs.larch-and-lane.example/customer-service/team.json',
  fingerprint: 'eb63c371e649cf18c737308402a5aaff'.repeat(2),
  partner: false,
  as: null,
};

/** An organisation that sets much, and some of it wrongly. */
export const MANAGED: Managed = {
  ...NOTHING_MANAGED,
  organisation: BY,
  role: 'agent',
  documents: { policy: [{ id: POLICY_ID, body: policyPort(true).builtIn }], voice: [] },
  sites: ['https://*.larch-and-lane.example', 'https://geschirrspuelmaschinen-hilfe.example'],
  packs: [PACK],
  team: { url: 'https://couch.larch-and-lane.example', database: null },
  retentionDays: 30,
  off: ['coach', 'learning'],
  faults: [
    { at: 'voices[1].greeting', why: 'expected at most 120 letters' },
    { at: 'roleOfEverybodyWhoWorksInCustomerService', why: 'expected one of organisation, role, policy, voices' },
  ],
};

/** What the organisation has set: much, or nothing. */
export const managedPort = (some: boolean): ManagedPort => ({
  readManaged: async () => (some ? MANAGED : NOTHING_MANAGED),
  watchManaged: () => () => undefined,
});
