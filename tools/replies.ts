import { parseArgs } from 'node:util';
import { gradedLines } from './coach/graded.ts';
import { judgeAll } from './replies/judge.ts';
import { fitMatters, kindLines } from './replies/kinds/kinds.ts';
import { faultLines, readable, tableOf } from './replies/table.ts';
import { main } from './trouble.ts';

/**
 * `npm run bench:replies [-- [--faults] [--show] [--fit] [ID …]]`: how good the suggestions for our own conversations are, beside
 * how well the coach that scores them agrees with readers. `--faults` lists what is wrong, `--show` prints them to be
 * read; ids, or their beginnings, choose conversations. `--fit` instead fits anew what tells the topic and the kind of answer.
 */
async function replies(): Promise<undefined> {
  const { values, positionals } = parseArgs({
    options: {
      faults: { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
      fit: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.fit) {
    fitMatters();
    console.log('Fitted anew: run it again for the figures.');
    return;
  }
  const all = judgeAll(positionals);
  const print = (title: string, lines: readonly string[]) => console.log([`\n${title}`, ...lines].join('\n'));
  if (values.show) for (const each of all) console.log(readable(each));
  if (values.faults) print('What is wrong', faultLines(all));
  print('Suggestions for our own conversations', tableOf(all));
  if (positionals.length === 0 && !values.show) {
    print('Plain messages that nothing was fitted on', kindLines());
    print('The coach that scores them, on the half it was not tuned on', gradedLines('development').slice(0, 2));
  }
}

await main(replies);
