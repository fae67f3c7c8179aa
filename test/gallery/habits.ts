import type { HabitsPort } from '../../components/studio/settings/HabitsCard.tsx';

/** Stands in for the background: counts, and forgets for good. */
export function habitsPort(some: boolean): HabitsPort {
  const fates = { kept: 3, changed: 0, cut: 1, swapped: 0 };
  return {
    listHabits: async () => (some ? { 'ack-late': fates, 'own-one-name': fates } : {}),
    eraseHabits: async () => undefined,
    countFits: async () => (some ? 1 : 0),
    eraseFits: async () => undefined,
  };
}
