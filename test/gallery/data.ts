import type { HealthPort } from '../../components/studio/sites/HealthCard.tsx';
import { type BackupHead, DATA_KINDS, type DataKind } from '../../lib/data.ts';
import type { DataPort } from '../../lib/studio/data.ts';
import { managedPort } from './managed.ts';

const BACKUPS: readonly BackupHead[] = [
  { id: 'c', at: '2026-11-20T09:00:00.000Z', why: 'restore' },
  { id: 'b', at: '2026-11-18T16:20:00.000Z', why: 'import' },
  { id: 'a', at: '2026-11-02T07:45:00.000Z', why: 'update' },
];

/** Stands in for the background: some of each kind, or nothing. */
export function dataPort(some: boolean): DataPort {
  let counts = Object.fromEntries(DATA_KINDS.map((kind, at) => [kind, some ? at + 1 : 0])) as Record<DataKind, number>;
  return {
    count: async () => ({ counts, backups: some ? BACKUPS : [] }),
    takeOut: async () => '{}',
    putIn: async (text) => (text === '{}' ? { wrong: 'attune: required, but missing' } : { restored: 3 }),
    putBack: async () => ({ restored: 3 }),
    eraseAll: async () => {
      counts = Object.fromEntries(DATA_KINDS.map((kind) => [kind, 0])) as Record<DataKind, number>;
    },
    eraseCustomer: async (email) => (email.startsWith('nobody') ? 0 : 2),
    readRetention: async () => 180,
    setRetention: async () => undefined,
    organisation: managedPort(some),
    save: () => undefined,
  };
}

/** One site that is read well, and one that is not. */
export const healthPort = (some: boolean): HealthPort => ({
  listHealth: async () =>
    some
      ? [
          {
            origin: 'https://geschirrspuelmaschinen-hilfe.example',
            adapters: ['zendesk'],
            visits: 48,
            last: '2026-11-20',
            parts: {
              messages: { found: 48, guessed: 0, missing: 0 },
              author: { found: 40, guessed: 5, missing: 3 },
              composer: { found: 31, guessed: 0, missing: 17 },
            },
          },
          {
            origin: 'https://rt.intranet.example',
            adapters: ['rt'],
            visits: 1,
            last: '2026-11-19',
            parts: { messages: { found: 1, guessed: 0, missing: 0 } },
          },
        ]
      : [],
});
