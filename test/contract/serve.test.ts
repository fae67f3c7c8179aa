import { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Verb } from '../../tools/attune/answer.ts';
import { serve } from '../../tools/attune/serve.ts';

const echo: Verb = { out: v.object({ text: v.string() }), answer: ({ text }) => ({ text }) };
const LINES = 30_000;

/** Lines in chunks of 1,000, counting how many have been handed out. */
function supply() {
  const counted = { lines: 0 };
  function* chunks() {
    for (let from = 0; from < LINES; from += 1000) {
      counted.lines = from + 1000;
      yield Buffer.from(Array.from({ length: 1000 }, (_, at) => `{"id": ${from + at}, "text": "Hello"}\n`).join(''));
    }
  }
  return { counted, input: Readable.from(chunks(), { highWaterMark: 1 }) };
}

describe('a stream of lines', () => {
  test('keeps its order and waits for a slow reader', async () => {
    const { counted, input } = supply();
    let taken = 0;
    let ahead = 0;
    let order = true;
    const output = new Writable({
      highWaterMark: 1024,
      write(chunk: Buffer, _, done) {
        for (const line of chunk.toString().trimEnd().split('\n')) {
          order &&= JSON.parse(line).id === taken;
          taken += 1;
        }
        ahead = Math.max(ahead, counted.lines - taken);
        setImmediate(done);
      },
    });
    expect(await serve(echo, input, output)).toBe(0);
    expect([taken, order]).toEqual([LINES, true]);
    expect(ahead).toBeLessThan(10_000);
  });

  test('stops when the reader has gone', async () => {
    const { counted, input } = supply();
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })),
    });
    expect(await serve(echo, input, output)).toBe(0);
    expect(counted.lines).toBeLessThan(10_000);
  });

  test('says so when it cannot write', async () => {
    const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error('no space left')) });
    await expect(serve(echo, supply().input, output)).rejects.toThrow('no space left');
  });

  test('counts what failed', async () => {
    const output = new Writable({ write: (_chunk, _encoding, done) => done() });
    expect(await serve(echo, Readable.from([Buffer.from('\nx\n{}')]), output)).toBe(2);
  });
});
