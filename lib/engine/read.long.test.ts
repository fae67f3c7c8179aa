import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holds, hostile } from '../../test/support/messy.ts';
import { readText } from './read.ts';

const RUNS = 10_000;

it(`reads ${RUNS} strings, none of them kind`, () => {
  let quotes = 0;
  fc.assert(
    fc.property(hostile, (text) => {
      const reading = readText(text);
      holds(reading, { 0: text });
      quotes += reading.evidence.length;
    }),
    { numRuns: RUNS },
  );
  expect(quotes).toBeGreaterThan(RUNS / 2);
}, 600_000);
