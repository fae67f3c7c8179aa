import type { KudosPort } from '../../components/studio/kudos/KudosCard.tsx';
import type { Kudos } from '../../lib/kudos.ts';

const GIVEN: Kudos[] = [
  { id: '1', to: 'Maria O’Neill', for: 'own', agent: 'me', at: '2026-11-19T09:00:00.000Z' },
  { id: '2', to: '@jean-luc.von.hohenstein', for: 'end_well', agent: 'me', at: '2026-11-12T09:00:00.000Z' },
];

/** Stands in for the background: two thanks, or none. */
export const kudosPort = (any: boolean): KudosPort => ({
  listKudos: async () => (any ? GIVEN : []),
  eraseKudos: async () => GIVEN.length,
  save: () => undefined,
});
