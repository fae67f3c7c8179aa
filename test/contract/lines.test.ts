import { describe, expect, test } from 'vitest';
import { lines, TOO_LONG } from '../../tools/attune/lines.ts';

async function* arriving(...chunks: (string | number[])[]) {
  for (const chunk of chunks) yield Buffer.from(chunk as string);
}

async function split(chunks: AsyncIterable<Uint8Array>, longest?: number) {
  const all: unknown[] = [];
  for await (const batch of lines(chunks, longest)) all.push(...batch);
  return all;
}

describe('bytes become lines', () => {
  test.each<[string, (string | number[])[], unknown[]]>([
    ['nothing', [], []],
    ['an end alone is one empty line', ['\n'], ['']],
    ['with and without a last end', ['a\nb'], ['a', 'b']],
    ['a last end adds nothing', ['a\nb\n'], ['a', 'b']],
    ['CRLF', ['a\r\n', 'b\r\n'], ['a', 'b']],
    ['CRLF torn in two', ['a\r', '\nb'], ['a', 'b']],
    ['blank lines are lines', ['a\n\n\nb\n'], ['a', '', '', 'b']],
    ['a line in many pieces', ['a', 'b', 'c\nd', 'e'], ['abc', 'de']],
    ['a byte order mark', [[0xef, 0xbb, 0xbf], 'a\n'], ['a']],
    ['a byte order mark alone', [[0xef, 0xbb, 0xbf]], []],
    ['a letter torn in two', [[0xc3], [0xa9, 0x0a]], ['é']],
    ['bytes that are not UTF-8', [[0x61, 0xff, 0x62, 0x0a]], ['a\u{fffd}b']],
    ['other line separators stay inside', ['a\u2028b\u0085c\n'], ['a\u2028b\u0085c']],
  ])('%s', async (_, chunks, expected) => {
    expect(await split(arriving(...chunks))).toEqual(expected);
  });

  test('a line over the limit is refused and the next one is whole', async () => {
    expect(await split(arriving('abc', 'def', 'gh\nok\n', 'toolong'), 5)).toEqual([TOO_LONG, 'ok', TOO_LONG]);
  });
});
