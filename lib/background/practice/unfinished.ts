/** Scenarios that are being written, kept as they grow: a page that closes takes nothing of them away. */
import { inTurn } from '../../in-turn.ts';
import { parseUnfinished } from '../../schema/unfinished.ts';
import { defineItem } from '../../stored.ts';

type Scenario = ReturnType<typeof parseUnfinished>;

/** More is begun and not finished by nobody; the oldest goes. */
export const MOST_UNFINISHED = 10;

export const unfinished = defineItem<Scenario[]>('local:unfinished', { fallback: [], version: 1 });

const writing = inTurn();

/** Keeps one in place of what it was before, the latest first. @throws InvalidInput where it has not the shape */
export function keepUnfinished(given: unknown): Promise<void> {
  return writing(async () => {
    const scenario = parseUnfinished(given);
    const others = (await unfinished.getValue()).filter(({ id }) => id !== scenario.id);
    await unfinished.setValue([scenario, ...others].slice(0, MOST_UNFINISHED));
  });
}

export const dropUnfinished = (gone: string): Promise<void> =>
  writing(async () => unfinished.setValue((await unfinished.getValue()).filter(({ id }) => id !== gone)));

/** Those that the form can show; one that was broken on its way here is shown to nobody. */
export const listUnfinished = (): Promise<Scenario[]> =>
  // In turn: what is being kept just now is among them.
  writing(async () =>
    (await unfinished.getValue()).flatMap((kept) => {
      try {
        return [parseUnfinished(kept)];
      } catch {
        return [];
      }
    }),
  );
