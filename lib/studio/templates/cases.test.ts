import { expect, test } from 'vitest';
import { judgeCase } from './cases.ts';

const text = 'Hello Maya,\n\nI’ll call you\non [day].';

test.each([
  ['all there', ['call you on', "i'll"], [], true, [], []],
  ['one missing', ['refund', 'call you'], [], false, ['refund'], []],
  ['one too many', [], ['maya'], false, [], ['maya']],
  ['a gap counts as what stands there', ['[day]'], ['soon'], true, [], []],
  ['nothing asked', [], [], true, [], []],
])('%s', (_, must, mustNot, ok, missing, unwanted) =>
  expect(judgeCase({ id: 'c', message: 'm', must, mustNot }, text)).toEqual({
    id: 'c',
    ok,
    missing,
    unwanted,
    trouble: null,
  }),
);
