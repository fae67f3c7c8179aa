import { parseArgs } from 'node:util';
import { fitBlendAgain, trainTable } from './train/shipped.ts';
import { main } from './trouble.ts';

/**
 * `npm run train [-- --data DIR]`: trains the learned table anew from the public sets and our own messages; with `--blend` only weighs rules and
 * table anew. Deterministic.
 */
async function train(): Promise<undefined> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, blend: { type: 'boolean', default: false } } });
  if (values.blend) fitBlendAgain();
  else await trainTable(values.data);
}

await main(train);
