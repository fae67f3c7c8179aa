import type { KudosPort } from '../../components/studio/kudos/KudosCard.tsx';
import type { Kudos } from '../../lib/kudos.ts';

const GIVEN: Kudos[] = [
  { id: '1', to: 'Maria O’Neill', for: 'own', agent: 'me', at: '2026-11-19T09:00:00.000Z' },
  { id: '2', to: '@jean-luc.von.hohenstein', for: 'end_well', agent: 'me', at: '2026-11-12T09:00:00.000Z' },
];

/** Stands in for the background: two thanks, or none. */
export const kudosPort = (any: boolean): KudosPort => ({
  listKudos: async () => (any ? GIVEN : []),
  listTeamKudos: async () =>
    any
      ? [
          { id: '3', by: 'noor', to: 'Yuki', for: 'explore', day: '2026-11-20' },
          { id: '4', by: 'samuel-oberlaender_schmidhuber', to: 'Maria O’Neill', for: 'act', day: '2026-11-18' },
        ]
      : null,
  eraseKudos: async () => GIVEN.length,
  save: () => undefined,
});
