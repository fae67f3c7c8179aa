import { expect, test } from 'vitest';
import { SUBJECT } from '../page/generic/about.ts';
import { MAIL } from '../page/generic/infer.ts';
import { NAME_PATTERNS } from '../page/generic/names.ts';
import { isSafePattern } from './safe-pattern.ts';

test.each([...NAME_PATTERNS, SUBJECT, MAIL, 'tickets\\/(\\d+)', '[?&;#]id=([^&;#]+)', '^([^?]*)'])(
  'what the picker itself writes is safe: %s',
  (pattern) => {
    expect(isSafePattern(pattern)).toBe(true);
  },
);

test.each([
  '(a+)+$',
  '(\\w+\\s?)*$',
  '(a|a)*b',
  '(.*,)*x',
  '(.*)(.*)(.*)(.*)(.*)x',
  '([ab]+)+c',
  '(\\d+-?)+$',
  '(x+x+)+y',
])('[S14] [S30] what grows too fast is refused, in bounded time: %s', (pattern) => {
  const began = performance.now();
  expect(isSafePattern(pattern)).toBe(false);
  expect(performance.now() - began).toBeLessThan(20_000);
});

test.each(['(', '[a', `${'a'.repeat(1001)}`, '(?<n>a)(?<n>b)'])(
  'what is no expression, or too long, is refused',
  (pattern) => {
    expect(isSafePattern(pattern)).toBe(false);
  },
);
