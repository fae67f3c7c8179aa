import type { CoachPort } from '../../components/studio/settings/CoachCard.tsx';

/** Stands in for the background: a coach as it begins, or one that knows what the agent wants. */
export function coachPort(used: boolean): CoachPort {
  return {
    coachStart: async () => ({
      settings: { on: true, pause: used, breath: true },
      ignored: used ? [{ rule: 'vague_time', words: 'as soon as possible' }] : [],
    }),
    setCoach: async () => undefined,
    ignoreWords: async () => undefined,
    listWrong: async () =>
      used ? [{ rule: 'blame', weight: 0.81, engine: '0.1.0', at: '2026-11-20T09:12:00.000Z' }] : [],
    eraseWrong: async () => undefined,
  };
}
