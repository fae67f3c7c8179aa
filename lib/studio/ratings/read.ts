import { type Called, openDoor } from '../../worker-door.ts';
import type { RatingsReader } from './worker.ts';

export interface RatingsReading {
  /** `open` answers null where there is no table, `rated` where the columns are not enough. */
  reader: Called<RatingsReader>;
  /** Gives the memory back. */
  end(): void;
}

/** The reader of a list, in a worker of its own. */
export function startRatings(): RatingsReading {
  const door = openDoor(
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'attune-ratings' }),
  );
  const asks = <Name extends keyof RatingsReader>(name: Name) =>
    ((...given: unknown[]) => door.call(name, given)) as Called<RatingsReader>[Name];
  return { reader: { open: asks('open'), rated: asks('rated') }, end: () => door.close() };
}
