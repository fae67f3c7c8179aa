import type { Bench } from '../../test/bench/support/bench.ts';
import { main } from '../trouble.ts';

/** Runs one bench in a process of its own, so that none warms or wearies another; its figures go to standard output. */
await main(async () => {
  const { bench } = (await import(process.argv[2] ?? '')) as { bench: Bench };
  const found = await bench.run();
  const budget = typeof bench.budget === 'number' ? bench.budget : bench.budget(found);
  process.stdout.write(JSON.stringify({ ...found, budget }));
  return 0;
});
