import type { KudosPort } from '../../components/studio/kudos/KudosCard.tsx';
import type { Kudos, ReceivedKudos } from '../../lib/kudos.ts';

const GIVEN: Kudos[] = [
  { id: '1', to: 'Maria O’Neill', for: 'own', agent: 'me', at: '2026-11-19T09:00:00.000Z' },
  { id: '2', to: '@jean-luc.von.hohenstein', for: 'end_well', agent: 'me', at: '2026-11-12T09:00:00.000Z' },
];

/** Thanks that the agent has got. */
export const RECEIVED: ReceivedKudos[] = [
  { id: '5', by: 'yuki', for: 'ease', day: '2026-11-21' },
  { id: '6', by: 'samuel-oberlaender_schmidhuber', for: 'acknowledge', day: '2026-11-04' },
];

/** Stands in for the background: two thanks, or none. */
export const kudosPort = (any: boolean): KudosPort => ({
  listKudos: async () => (any ? GIVEN : []),
  listReceived: async () => (any ? RECEIVED : null),
  listTeamKudos: async () =>
    any
      ? {
          kudos: [
            { id: '3', by: 'noor', to: 'Yuki', for: 'explore', day: '2026-11-20' },
            { id: '4', by: 'samuel-oberlaender_schmidhuber', to: 'Maria O’Neill', for: 'act', day: '2026-11-18' },
          ],
          blocked: true,
        }
      : null,
  eraseKudos: async () => GIVEN.length,
  save: () => undefined,
});
