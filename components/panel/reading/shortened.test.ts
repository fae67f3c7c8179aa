import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

test.each([
  ['nobody came', 'nobody came'],
  ['two\n  lines', 'two lines'],
  [
    'I have been waiting for three weeks now, and nobody has told me anything at all',
    'I have been waiting for three weeks now, and nobody has told…',
  ],
  ['x'.repeat(80), `${'x'.repeat(63)}…`],
])('%s', (quote, short) => {
  expect(shortened(quote)).toBe(short);
});
