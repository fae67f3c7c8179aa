import { parseArgs } from 'node:util';
import { agreementLines } from './coach/agreement.ts';
import { fitCoach } from './coach/fit.ts';
import { gradedLines } from './coach/graded.ts';
import { publicCoachLines } from './coach/public.ts';
import { fitTable, weighAgain } from './coach/table.ts';
import { dataFolder } from './train/data.ts';
import { main } from './trouble.ts';

/**
 * `npm run bench:coach [-- --data DIR] [--fit | --table | --weigh]`: how well the coach agrees with readers, beside simpler judges in
 * the same run. `--fit` instead fits anew what its measures are worth, on the tuning half alone; `--table` first trains its table of sentences,
 * `--weigh` weighs it with the phrases anew.
 */
async function coach(): Promise<undefined> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      fit: { type: 'boolean', default: false },
      table: { type: 'boolean', default: false },
      weigh: { type: 'boolean', default: false },
    },
  });
  const print = (title: string, lines: readonly string[]) => console.log([`\n${title}`, ...lines].join('\n'));
  if (values.table || values.weigh || values.fit) {
    if (values.table) fitTable();
    else if (values.weigh) weighAgain();
    else fitCoach();
    console.log('Fitted anew: run it again for the figures.');
    return;
  }
  print('The people who graded the drafts', agreementLines());
  print('Graded drafts, the half that was tuned on', gradedLines('tuning'));
  print('Graded drafts, the development half', gradedLines('development'));
  const folder = dataFolder(values.data);
  if (folder) print('Public sets, never trained on', publicCoachLines(folder));
  else console.log('\nThe public sets were not found: name their folder with --data DIR (docs/training-the-table.md).');
}

await main(coach);
