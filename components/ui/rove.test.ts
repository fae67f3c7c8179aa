import { expect, test } from 'vitest';
import { rove } from './rove.ts';

test.each([
  ['ArrowRight', 2, 0],
  ['ArrowDown', 0, 1],
  ['ArrowLeft', 0, 2],
  ['ArrowUp', 1, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['a', 1, null],
])('%s from %i leads to %s of three', (key, at, next) => {
  expect(rove(key, at, 3)).toBe(next);
});
