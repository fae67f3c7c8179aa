import { expect, test } from 'vitest';
import { parseRelease } from './release.ts';

const FROM = '2026-12-01T09:00:00.000Z';
const UNTIL = '2026-12-31T09:00:00.000Z';

test('what is left out: at once, without end, for everybody', () => {
  expect(parseRelease(undefined)).toEqual({ from: null, until: null, trial: null });
  expect(parseRelease({ from: FROM, until: UNTIL, trial: ['Ana'] })).toEqual({
    from: FROM,
    until: UNTIL,
    trial: ['Ana'],
  });
});

test.each([
  [{ from: UNTIL, until: FROM }, /until: expected a moment after/],
  [{ from: 'tomorrow' }, /from: expected a moment/],
  [{ trial: [''] }, /trial/],
  [{ other: 1 }, /other/],
])('%j is refused', (given, words) => {
  expect(() => parseRelease(given)).toThrow(words);
});
