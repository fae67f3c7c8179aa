/** The reader of a file, in a worker of its own. One question at a time, each answered once. */
import type { Mapping } from './fields.ts';
import type { Noted } from './plan.ts';
import type { Answered, Asked, Opened, Preview } from './worker.ts';

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
  let count = 0;
  const ask = <Answer>(asked: Asked): Promise<Answer> =>
    new Promise((resolve, reject) => {
      count += 1;
      const id = count;
      const settle = (step: () => void) => {
        worker.removeEventListener('message', heard);
        worker.removeEventListener('error', died);
        step();
      };
      const heard = ({ data }: MessageEvent<Answered>) => {
        if (data.id !== id) return;
        settle(() => ('failed' in data ? reject(new Error(data.failed)) : resolve(data.out as Answer)));
      };
      // A worker that cannot be loaded, or dies, would be waited for without end.
      const died = ({ message }: ErrorEvent) =>
        settle(() => reject(new Error(message || 'The file could not be read.')));
      worker.addEventListener('message', heard);
      worker.addEventListener('error', died);
      worker.postMessage({ id, asked });
    });
  return {
    reader: {
      open: (bytes) => ask({ open: bytes }),
      preview: (mapping) => ask({ preview: mapping }),
      noted: (from, many) => ask({ noted: [from, many] }),
    },
    end: () => worker.terminate(),
  };
}
