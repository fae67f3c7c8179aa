import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise/one';
import { readText } from '../../lib/engine/read.ts';
import { READERS } from '../../test/bench/feelings/readers.ts';
import { time } from '../../test/bench/support/bench.ts';
import { hostileTexts, sixtyWords } from '../../test/bench/support/texts.ts';
import { labelledOf } from '../../test/labelled/labelled.ts';
import { run } from '../shell.ts';
import { line } from './line.ts';

const LENGTHS = [10, 60, 300, 2000] as const;
const HOSTILE = 8000;
const TABLE = join(import.meta.dirname, '../../lib/engine/table/table.json');
const COLD = `const began = performance.now(); const { readText } = await import(process.argv[1]); readText('This is the third time I write.'); console.log(performance.now() - began);`;

/**
 * Microseconds a message for each reader and for the splitting of words alone, how that stands to VADER at sixty words and over messages that
 * are all different, what the most hostile text costs, the engine's cold start in a process of its own (in the browser: `npm run bench -- worker-cold`), and the table's size.
 */
export async function speedLines(): Promise<string[]> {
  const words = (length: number, call: number) =>
    sixtyWords(call)
      .repeat(Math.ceil(length / 60))
      .split(' ')
      .slice(0, length)
      .join(' ');
  const engine = join(import.meta.dirname, '../../lib/engine/read.ts');
  const { stdout } = await run(process.execPath, [...process.execArgv, '--input-type=module', '-e', COLD, engine]);
  const table = readFileSync(TABLE);
  const timed = [...READERS, { name: 'compromise’s tokeniser alone', lean: (text: string) => nlp(text) }];
  const took = timed.map(({ name, lean }) => ({
    name,
    figures: LENGTHS.map((length) => time((call) => lean(words(length, call)), { warmUp: 60, calls: 120 })),
  }));
  const atSixty = (reader: string) => took.find(({ name }) => name === reader)?.figures[1] ?? Number.NaN;
  const messages = labelledOf('calibrate').map(({ text }) => text);
  const overAll = READERS.map(({ lean }) =>
    time((call) => lean(messages[call % messages.length] as string), {
      warmUp: messages.length,
      calls: messages.length,
    }),
  );
  const [attune = Number.NaN, vader = Number.NaN] = overAll;
  const worst = Math.max(...hostileTexts(HOSTILE).map((text) => time(() => readText(text), { warmUp: 1, calls: 3 })));
  return [
    line('µs a message of … words', ...LENGTHS.map(String)),
    ...took.map(({ name, figures }) => line(`  ${name}`, ...figures.map((each) => Math.round(1000 * each)))),
    line('', 'figure', 'to reach'),
    line('60 words, times vader-sentiment', atSixty('attune') / atSixty('vader-sentiment'), '≤ 1.5'),
    line('messages of our own, times vader-sentiment', attune / vader),
    line('8,000 hostile characters, ms', worst, '< 100'),
    line('cold start, ms (import and first reading)', Number(stdout.trim().split('\n').pop())),
    line('table, KB, and gzipped', table.length / 1024, gzipSync(table).length / 1024),
  ];
}
