import { parseArgs } from 'node:util';
import { agreementLines } from './feelings/agreement.ts';
import { ownLines } from './feelings/own.ts';
import { polarityLines } from './feelings/polarity.ts';
import { publicLines } from './feelings/public.ts';
import { speedLines } from './feelings/speed.ts';
import { dataFolder } from './train/data.ts';
import { main } from './trouble.ts';

/**
 * `npm run bench:feelings [-- --data DIR] [--reddit]`: how well the engine reads, beside the tools that also run in a browser,
 * on the same rows in one run. Without the public sets, what can be said without them; `--reddit` also trains and scores
 * the published Reddit tasks, which takes some minutes.
 */
async function feelings(): Promise<undefined> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, reddit: { type: 'boolean', default: false } } });
  const folder = dataFolder(values.data);
  const print = (title: string, lines: readonly string[]) => console.log([`\n${title}`, ...lines].join('\n'));
  print('The labelled messages', agreementLines());
  print('Our own messages, the half that tests', ownLines('develop'));
  print('Positive or negative', polarityLines(folder));
  print('Speed and size', await speedLines());
  if (folder) print('Public sets', publicLines(folder, values.reddit));
  else console.log('\nThe public sets were not found: name their folder with --data DIR (docs/training-the-table.md).');
}

await main(feelings);
