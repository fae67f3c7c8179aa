import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GRADES } from '../../conversation.ts';
import { review } from '../../engine/coach/review.ts';
import { parseGradesFile } from '../../schema/grades.ts';
import { DRAFTS } from './drafts.ts';
import { examplesFile, gradesFile } from './files.ts';
import { agreement, disagreements, type Graded, strengthOf } from './grades.ts';

const graded = (...grades: (typeof GRADES)[number][]): Graded =>
  Object.fromEntries(grades.map((grade, at) => [`d${at}`, grade]));

test('the same throughout is 1; the worked example of a table comes out as by hand', () => {
  const all = graded('poor', 'weak', 'good', 'excellent');
  expect(agreement(all, all)).toEqual({ both: 4, same: 4, kappa: 1 });
  expect(agreement(all, graded('excellent', 'good', 'weak', 'poor')).kappa).toBeCloseTo(-1);
  // Seen: (0 + 1 + 0 + 1) / 4 = 0.5. By chance, ranks 0 1 2 3 against 0 2 2 2: (14 + 3 × 6) / 16 = 2.
  const near = agreement(all, graded('poor', 'good', 'good', 'good'));
  expect(near).toMatchObject({ both: 4, same: 2 });
  expect(near.kappa).toBeCloseTo(1 - 0.5 / 2);
});

test('too few, or nothing that varies, says nothing', () => {
  expect(agreement(graded('poor', 'good'), graded('poor', 'good')).kappa).toBeNull();
  expect(agreement(graded('good', 'good', 'good'), graded('good', 'good', 'good')).kappa).toBeNull();
  expect(agreement({}, graded('good')).kappa).toBeNull();
});

test('kappa is the same from both sides, and never above 1', () => {
  const grades = fc.array(fc.constantFrom(...GRADES), { minLength: 3, maxLength: 20 });
  fc.assert(
    fc.property(grades, grades, (one, other) => {
      const [a, b] = [graded(...one), graded(...other)];
      const there = agreement(a, b).kappa;
      const back = agreement(b, a).kappa;
      expect(there === null).toBe(back === null);
      expect(there ?? 0).toBeCloseTo(back ?? 0);
      expect(there ?? 0).toBeLessThanOrEqual(1);
    }),
  );
});

test('disagreements are listed furthest apart first, and can be given away with their texts', () => {
  const [first, second] = DRAFTS;
  if (!first || !second) throw new Error('There are none.');
  const graders = [
    { name: 'Ada', grades: { [first.id]: 'good', [second.id]: 'poor' } },
    { name: 'Ben', grades: { [first.id]: 'weak', [second.id]: 'excellent' } },
  ] as const;
  const apart = disagreements(
    graders,
    DRAFTS.map(({ id }) => id),
  );
  expect(apart.map(({ draft, apart: steps }) => [draft, steps])).toEqual([
    [second.id, 3],
    [first.id, 1],
  ]);
  expect(JSON.parse(examplesFile(apart, DRAFTS)).examples[0]).toMatchObject({ id: second.id, draft: second.draft });
});

test('a colleague’s file comes back as it was, and anything else is refused', () => {
  const grades = { 'blinds-1': 'poor' } as const;
  expect(parseGradesFile(gradesFile(' Ada ', grades))).toEqual({ by: 'Ada', grades });
  for (const text of [
    '',
    '{}',
    '{"attune":"grades","version":1,"by":"A","grades":{"<b>":"poor"}}',
    '{"attune":"grades","version":1,"by":"A","grades":{"a":"superb"}}',
  ])
    expect(() => parseGradesFile(text)).toThrow();
});

test('the drafts are twelve, and the coach itself sees all four grades among them', () => {
  expect(new Set(DRAFTS.map(({ id }) => id)).size).toBe(12);
  const grades = DRAFTS.map(({ id, conversation, draft }) => [id, review(conversation, draft).grade] as const);
  expect(new Set(grades.map(([, grade]) => grade))).toEqual(new Set(GRADES));
});

test('an agreement has a name', () => {
  expect([-0.2, 0.5, 0.7, 0.9].map(strengthOf)).toEqual(['hardly', 'partly', 'largely', 'closely']);
});
