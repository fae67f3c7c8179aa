import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { READERS } from '../../test/bench/feelings/readers.ts';
import { time } from '../../test/bench/support/bench.ts';
import { sixtyWords } from '../../test/bench/support/texts.ts';
import { run } from '../shell.ts';
import { line } from './line.ts';

const LENGTHS = [10, 60, 300, 2000] as const;
const TABLE = join(import.meta.dirname, '../../lib/engine/table/table.json');
const COLD = `const began = performance.now(); const { readText } = await import(process.argv[1]); readText('This is the third time I write.'); console.log(performance.now() - began);`;

/** Microseconds a message for each reader, the engine's cold start in a process of its own, and the table's size. */
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
  return [
    line('µs a message of … words', ...LENGTHS.map(String)),
    ...READERS.map(({ name, lean }) =>
      line(
        `  ${name}`,
        ...LENGTHS.map((length) =>
          Math.round(1000 * time((call) => lean(words(length, call)), { warmUp: 60, calls: 120 })),
        ),
      ),
    ),
    line('cold start, ms (import and first reading)', Number(stdout.trim().split('\n').pop())),
    line('table, KB, and gzipped', table.length / 1024, gzipSync(table).length / 1024),
  ];
}
