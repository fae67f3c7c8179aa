import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { type Answer, answerer, type Verb } from './answer.ts';
import { LONGEST_LINE, lines, TOO_LONG } from './lines.ts';

const REFUSED: Answer = {
  text: JSON.stringify({ id: null, error: `the line is longer than ${LONGEST_LINE / 1024 / 1024} MB` }),
  failed: true,
};
const HELD = 64 * 1024;

/**
 * Answers every line of `input` on `output`, in order, keeping no more than one chunk in hand.
 *
 * @returns how many lines failed. A reader that has gone away (`| head`) ends the work quietly.
 */
export async function serve(verb: Verb, input: Readable, output: Writable): Promise<number> {
  const answer = answerer(verb);
  const gone = new AbortController();
  let failed = 0;
  let fault: Error | null = null;
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fault = error;
    gone.abort();
  });

  const write = async (text: string) => {
    if (text === '' || output.write(text) || gone.signal.aborted) return;
    await once(output, 'drain', { signal: gone.signal }).catch(() => undefined);
  };

  for await (const batch of lines(input)) {
    let held = '';
    for (const line of batch) {
      const { text, failed: bad } = line === TOO_LONG ? REFUSED : answer(line);
      if (bad) failed += 1;
      held += `${text}\n`;
      if (held.length < HELD) continue;
      await write(held);
      held = '';
      if (gone.signal.aborted) break;
    }
    await write(held);
    if (gone.signal.aborted) break;
  }
  if (fault) throw fault;
  return failed;
}
