import { parseArgs } from 'node:util';
import { agreementLines } from './coach/agreement.ts';
import { fitCoach } from './coach/fit.ts';
import { gradedLines, MEASURED, type Measured } from './coach/graded.ts';
import { publicCoachLines } from './coach/public.ts';
import { fitSlights } from './coach/slights.ts';
import { fitRunsAgain, fitTable, weighAgain } from './coach/table.ts';
import { dataFolder } from './train/data.ts';
import { main, Trouble } from './trouble.ts';

/**
 * `npm run bench:coach [-- --data DIR] [--half tuning|development|unseen] [--fit | --table | --runs | --weigh | --slights]`: how well the coach
 * agrees with readers, beside simpler judges in the same run; `--half` prints the figures of one part alone. `--fit` instead fits anew
 * what its measures are worth, on what may be looked at; `--table` first trains its table of sentences, `--runs` only what runs of words
 * say, `--weigh` weighs both with the phrases anew. `--slights` learns anew what training holds against a reply in kind words.
 */
async function coach(): Promise<undefined> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      half: { type: 'string' },
      fit: { type: 'boolean', default: false },
      table: { type: 'boolean', default: false },
      runs: { type: 'boolean', default: false },
      weigh: { type: 'boolean', default: false },
      slights: { type: 'boolean', default: false },
    },
  });
  const print = (title: string, lines: readonly string[]) => console.log([`\n${title}`, ...lines].join('\n'));
  if (values.slights) {
    fitSlights();
    return;
  }
  if (values.table || values.runs || values.weigh || values.fit) {
    if (values.table) fitTable();
    else if (values.runs) fitRunsAgain();
    else if (values.weigh) weighAgain();
    else fitCoach();
    console.log('Fitted anew: run it again for the figures.');
    return;
  }
  if (values.half !== undefined) {
    const half = values.half as Measured;
    if (!(half in MEASURED)) throw new Trouble(`--half is one of ${Object.keys(MEASURED).join(', ')}`);
    print(MEASURED[half], gradedLines(half));
    return;
  }
  print('The people who graded the drafts', agreementLines());
  for (const half of Object.keys(MEASURED) as Measured[]) print(MEASURED[half], gradedLines(half));
  const folder = dataFolder(values.data);
  if (folder) print('Public sets, never trained on', publicCoachLines(folder));
  else console.log('\nThe public sets were not found: name their folder with --data DIR (docs/training-the-table.md).');
}

await main(coach);
