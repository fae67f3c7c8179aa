/** The reader of a file, in a worker of its own. */
import { type Called, openDoor } from '../../worker-door.ts';
import type { Reader } from './worker.ts';

export interface FileReading {
  /** `open` answers null where there is no table in it, `preview` where no column holds the address. */
  reader: Called<Reader>;
  /** Gives the memory back. */
  end(): void;
}

export function startReading(): FileReading {
  const door = openDoor(
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'attune-customers' }),
  );
  const asks = <Name extends keyof Reader>(name: Name) =>
    ((...given: unknown[]) => door.call(name, given)) as Called<Reader>[Name];
  return { reader: { open: asks('open'), preview: asks('preview'), noted: asks('noted') }, end: () => door.close() };
}
