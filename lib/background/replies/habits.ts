/** What the agent does with the wordings of replies, as counts by wording, on this machine alone. */

import { array, maxLength, object, parse, picklist, pipe, regex, string } from 'valibot';
import { FATES, type Fate, type Fates, type Habits } from '../../habits.ts';
import { inTurn } from '../../in-turn.ts';
import { defineItem } from '../../stored.ts';

export const habits = defineItem<Habits>('local:habits', { fallback: {}, version: 1 });

/** More wordings than there are; the ones that were counted last stay. */
export const MOST = 2000;
/** No count grows beyond this: what the agent does now must still be able to change it. */
const HIGHEST = 40;
/** Parts of one reply. */
const PARTS = 40;

const NONE: Fates = { kept: 0, changed: 0, cut: 0, swapped: 0 };
/** An id of ours, and no sentence. */
const wording = pipe(string(), maxLength(80), regex(/^[\w.:-]+$/));
const lessonsSchema = pipe(array(object({ wording, fate: picklist(FATES) })), maxLength(PARTS));

const writing = inTurn();

function counted(fates: Fates, fate: Fate): Fates {
  const next = { ...fates, [fate]: fates[fate] + 1 };
  if (next[fate] <= HIGHEST) return next;
  const halved = Object.entries(next).map(([name, times]) => [name, Math.floor(times / 2)]);
  return Object.fromEntries(halved) as unknown as Fates;
}

/** Counts what has become of the wordings of one reply. @throws when it is not of the protocol's shape. */
export function learn(lessons: unknown): Promise<void> {
  return writing(async () => {
    const known = new Map(Object.entries(await habits.getValue()));
    for (const { wording: id, fate } of parse(lessonsSchema, lessons)) {
      const fates = counted(known.get(id) ?? NONE, fate);
      known.delete(id);
      known.set(id, fates);
    }
    await habits.setValue(Object.fromEntries([...known].slice(-MOST)));
  });
}

export const eraseHabits = (): Promise<void> => writing(() => habits.removeValue());
