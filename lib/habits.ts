/** What the agent does with the wordings that Attune offers, counted by wording. No word that anybody wrote is in it. */
import { ask } from './ask.ts';

/** What became of one wording: sent as it stood, sent changed, left out, or swapped for another before it was inserted. */
export const FATES = ['kept', 'changed', 'cut', 'swapped'] as const;
export type Fate = (typeof FATES)[number];

/** How often each happened to a wording. */
export type Fates = Readonly<Record<Fate, number>>;

/** Counts by the id of the wording. */
export type Habits = Readonly<Record<string, Fates>>;

export interface Lesson {
  /** Id of the wording. */
  wording: string;
  fate: Fate;
}

/** What each fate says for a wording: a swap says half of what leaving it out says, a change says nothing. */
const SAYS: Fates = { kept: 1, changed: 0, cut: -1, swapped: -0.5 };
/** As if it had happened twice more without a lean, so that once is no habit. */
const PRIOR = 2;

const timesOf = (fates: Fates) => FATES.reduce((sum, fate) => sum + fates[fate], 0);

/** How the agent likes a wording, −1…1: the mean of what happened to it, drawn towards 0 while that is little. */
export function likingOf(fates: Fates): number {
  const sum = FATES.reduce((total, fate) => total + fates[fate] * SAYS[fate], 0);
  return sum / (timesOf(fates) + PRIOR);
}

/** Times from which on something is called a habit, and the share of them that it takes. */
const HABIT = { times: 3, share: 0.6 };

/** What the agent often does with a wording, or null: said to them where it counts. */
export function habitOf(fates: Fates | undefined): Exclude<Fate, 'changed'> | null {
  if (!fates || timesOf(fates) < HABIT.times) return null;
  const often = (fate: Fate) => fates[fate] / timesOf(fates) >= HABIT.share;
  return (['kept', 'cut', 'swapped'] as const).find(often) ?? null;
}

/** All that is counted. @throws Refused when the background says no. */
export const listHabits = async (): Promise<Habits> => (await ask('habits.list', {})).habits;

/** @throws Refused when the background says no. */
export async function eraseHabits(): Promise<void> {
  await ask('habits.erase', {});
}
