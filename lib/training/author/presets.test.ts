import { expect, test } from 'vitest';
import { SCENARIOS } from '../scenarios/index.ts';
import { conditionOf, PRESETS, waitOf } from './presets.ts';

test.each(PRESETS.filter((preset) => preset !== 'any'))('%s is known again, with words and without', (preset) => {
  for (const words of [[], ['refund*', 'driver']]) {
    expect(waitOf(conditionOf({ preset, words }, undefined))).toEqual({ preset, words });
  }
});

test('words alone, and whatever is left', () => {
  expect(conditionOf({ preset: 'any', words: ['today'] }, undefined)).toEqual({ says: ['today'] });
  expect(waitOf({ says: ['today'] })).toEqual({ preset: 'any', words: ['today'] });
  expect(conditionOf({ preset: 'else', words: [] }, { grade: { most: 'poor' } })).toBeUndefined();
});

test('no condition of ours is lost in the form', () => {
  for (const { turns } of SCENARIOS)
    for (const { reactions } of Object.values(turns))
      for (const { when } of reactions) expect(conditionOf(waitOf(when), when)).toEqual(when);
});
