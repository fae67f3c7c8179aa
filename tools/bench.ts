import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench, Figures } from '../test/bench/support/bench.ts';
import { row } from './bench/table.ts';
import { buildExtension } from './builds.ts';
import { ROOT, run } from './shell.ts';
import { firstLine, main, Trouble } from './trouble.ts';

const FOLDER = join(ROOT, 'test', 'bench');

interface Chosen {
  address: string;
  bench: Bench;
}

/** `npm run bench`: every bench in `test/bench`, or those named; one line each. Resolves to 1 when a budget is broken. */
async function bench(): Promise<number> {
  const benches = await chosen(process.argv.slice(2));
  console.error('Building …');
  await buildExtension('chrome', 'production', { zip: true });
  await buildExtension('chrome', 'loopback');
  console.log(row('measure', 'figure', 'budget', 'peer', ''));
  let over = 0;
  for (const one of benches) over += (await within(one)) ? 0 : 1;
  return over ? 1 : 0;
}

/** Runs one bench and prints its line; resolves to whether its budget holds. */
async function within({ address, bench: { measure, unit } }: Chosen): Promise<boolean> {
  const { status, stdout, output } = await run(process.execPath, [
    ...process.execArgv,
    join(ROOT, 'tools', 'bench', 'one.ts'),
    address,
  ]);
  if (status !== 0) {
    console.log(row(measure, '–', '', '', `not measured: ${firstLine(output)}`));
    return false;
  }
  const { figure, budget, peer, note } = JSON.parse(stdout) as Figures & { budget: number };
  const shown = (amount: number) => `${amount.toFixed(amount < 10 ? 2 : 1)} ${unit}`;
  const verdict = `${figure <= budget ? 'ok' : 'OVER'}${note ? ` (${note})` : ''}`;
  console.log(row(measure, shown(figure), shown(budget), peer ? `${shown(peer.figure)} ${peer.name}` : '', verdict));
  return figure <= budget;
}

async function chosen(ids: string[]): Promise<Chosen[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.bench.ts'));
  const all = await Promise.all(
    files.map(async (name) => {
      const address = pathToFileURL(join(FOLDER, name)).href;
      return { address, bench: ((await import(address)) as { bench: Bench }).bench };
    }),
  );
  const unknown = ids.find((id) => !all.some((one) => one.bench.id === id));
  if (unknown)
    throw new Trouble(`There is no bench "${unknown}". There are: ${all.map((one) => one.bench.id).join(', ')}`, 2);
  return ids.length ? all.filter((one) => ids.includes(one.bench.id)) : all;
}

await main(bench);
