import { parseArgs } from 'node:util';
import { trainTable } from './train/shipped.ts';
import { main } from './trouble.ts';

/** `npm run train [-- --data DIR]`: trains the learned table anew from the public sets and our own messages. Deterministic. */
async function train(): Promise<undefined> {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  await trainTable(values.data);
}

await main(train);
