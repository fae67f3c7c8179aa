/** The reader of a file, in a worker of its own. */
import { wrap } from 'comlink';
import type { Mapping } from './fields.ts';
import type { Noted } from './plan.ts';
import type { Opened, Preview, Reader } from './worker.ts';

export interface FileReading {
  reader: {
    /** Null where there is no table in it. */
    open(bytes: Uint8Array): Promise<Opened | null>;
    /** Null where no column holds the address. */
    preview(mapping: Mapping): Promise<Preview | null>;
    noted(from: number, count: number): Promise<Noted[]>;
  };
  /** Gives the memory back. */
  end(): void;
}

export function startReading(): FileReading {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'attune-customers' });
  const remote = wrap<Reader>(worker);
  // A worker that cannot be loaded, or dies, would be waited for without end.
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'The file could not be read.')));
  });
  died.catch(() => undefined);
  return {
    reader: {
      open: (bytes) => Promise.race([remote.open(bytes), died]),
      preview: (mapping) => Promise.race([remote.preview(mapping), died]),
      noted: (from, count) => Promise.race([remote.noted(from, count), died]),
    },
    end: () => worker.terminate(),
  };
}
