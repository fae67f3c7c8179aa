import { Worker } from 'node:worker_threads';
import type { Training } from './fit.ts';
import type { Net } from './net.ts';
import type { Row } from './reader.ts';

/** Trains a copy of a net in a thread of its own; the result is the same as in this one. */
export function fitApart(net: Net, rows: readonly Row[], training: Training): Promise<Net> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./fitting.ts', import.meta.url), { workerData: { net, rows, training } });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

/** Runs jobs, at most `most` at once, and gives their results in order. */
export async function inParallel<Result>(jobs: readonly (() => Promise<Result>)[], most: number): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async () => {
    while (next < jobs.length) {
      const at = next++;
      results[at] = await (jobs[at] as () => Promise<Result>)();
    }
  };
  await Promise.all(Array.from({ length: most }, lane));
  return results;
}
