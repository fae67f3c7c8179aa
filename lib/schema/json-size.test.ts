import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outgrows } from './json-size.ts';

test.each<[text: string, deepest: number, most: number, is: 'deep' | 'many' | null]>([
  ['{"a":[1,2]}', 2, 10, null],
  ['{"a":[1,2]}', 1, 10, 'deep'],
  ['[[],[],[]]', 2, 10, null],
  ['["[[[[","]\\"[[[","\\\\",[]]', 2, 10, null],
  ['[1,2,3,4]', 2, 3, 'many'],
  ['["1,2,3,4"]', 2, 3, null],
  ['"never closed [[[[', 1, 3, null],
])('%s within %i and %i: %s', (text, deepest, most, is) => {
  expect(outgrows(text, deepest, most)).toBe(is);
});

/** Levels of a value, as it is walked. */
const levels = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(levels)) : 0;

test('it says of any JSON how deep it is, whatever its strings hold', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const deep = levels(JSON.parse(text));
      expect(outgrows(text, deep, 1e9)).toBeNull();
      if (deep > 0) expect(outgrows(text, deep - 1, 1e9)).toBe('deep');
    }),
  );
});
