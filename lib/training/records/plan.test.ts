import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUBRIC_POINTS } from '../../conversation.ts';
import { ENDINGS } from '../scenario.ts';
import { SCENARIOS } from '../scenarios/index.ts';
import { planFrom } from './plan.ts';
import type { Result } from './result.ts';

const KNOWN = [
  { id: 'a', practises: ['act', 'own'], difficulty: 2 },
  { id: 'b', practises: ['own', 'act'], difficulty: 1 },
  { id: 'c', practises: ['act'], difficulty: 1 },
  { id: 'd', practises: ['fair'], difficulty: 1 },
] as const;
const result = (scenario: string, day: number, ends: Result['ends'], weak: Result['weak'] = []): Result => ({
  scenario,
  at: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`,
  ends,
  score: 70,
  weak,
});
const shown = (results: Result[]) =>
  planFrom(results, KNOWN).map(({ scenario, at, for: point }) => [scenario, new Date(at).getUTCDate(), point]);

test('a weak point brings somebody new who is good for it, a day later; the person comes back too', () => {
  // Both are good for "act"; it stands first in both, and c is the gentler.
  expect(shown([result('b', 1, 'settled', ['act'])])).toEqual([
    ['c', 2, 'act'],
    ['b', 4, null],
  ]);
});

test('a point that goes well again comes back ever later, and not any more once it is learned', () => {
  const again = [result('b', 1, 'settled', ['act']), result('c', 2, 'loyal')];
  expect(shown(again)).toContainEqual(['a', 5, 'act']);
  const learned = [...again, result('a', 5, 'loyal'), result('c', 12, 'loyal'), result('b', 26, 'loyal')];
  expect(shown(learned).filter(([, , point]) => point !== null)).toEqual([]);
});

test('a scenario that is not there any more brings nothing, and nobody comes up twice', () => {
  expect(shown([result('gone', 1, 'lost')])).toEqual([]);
  const some = fc.record({
    scenario: fc.constantFrom(...SCENARIOS.map(({ id }) => id)),
    day: fc.integer({ min: 1, max: 28 }),
    ends: fc.constantFrom(...ENDINGS),
    weak: fc.uniqueArray(fc.constantFrom(...RUBRIC_POINTS), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), (all) => {
      const plan = planFrom(
        all.map(({ scenario, day, ends, weak }) => result(scenario, day, ends, weak)),
        SCENARIOS,
      );
      expect(new Set(plan.map(({ scenario }) => scenario)).size).toBe(plan.length);
      for (const { scenario, for: point } of plan)
        if (point) expect(SCENARIOS.find(({ id }) => id === scenario)?.practises).toContain(point);
      expect(plan.map(({ at }) => at)).toEqual(plan.map(({ at }) => at).sort((a, b) => a - b));
    }),
  );
});
