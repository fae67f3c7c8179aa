import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, run } from './shell.ts';
import { headAgain, mixAgain } from './train/mixAgain.ts';
import { shipAgain, trainTable } from './train/shipped.ts';
import { main } from './trouble.ts';

/**
 * `npm run train [-- --data DIR]`: trains the learned table anew from the public sets and our own messages, and prints what it is now worth; with
 * `--again` only packs the last training's nets and weighs rules and table anew; with `--mix` only mixes the outputs of the table that ships and
 * weighs them anew, for when rules have changed and no nets are at hand; with `--headline` only fits which feeling heads a message. Deterministic.
 */
async function train(): Promise<number> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      again: { type: 'boolean', default: false },
      mix: { type: 'boolean', default: false },
      headline: { type: 'boolean', default: false },
    },
  });
  if (values.headline) headAgain();
  else if (values.mix) mixAgain();
  else if (values.again) shipAgain();
  else await trainTable(values.data);
  // In a process of its own: this one has loaded the table as it was.
  const data = values.data === undefined ? [] : ['--data', values.data];
  const { status, stdout } = await run(process.execPath, [
    ...process.execArgv,
    join(ROOT, 'tools', 'feelings.ts'),
    ...data,
  ]);
  console.log(stdout);
  return status;
}

await main(train);
