import { parseArgs } from 'node:util';
import { shipAgain, trainTable } from './train/shipped.ts';
import { main } from './trouble.ts';

/**
 * `npm run train [-- --data DIR]`: trains the learned table anew from the public sets and our own messages; with `--again` only packs the last
 * training's nets and weighs rules and table anew. Deterministic.
 */
async function train(): Promise<undefined> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, again: { type: 'boolean', default: false } } });
  if (values.again) shipAgain();
  else await trainTable(values.data);
}

await main(train);
