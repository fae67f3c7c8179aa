import { describe, expect, it } from 'vitest';
import { readingGrade } from './grade.ts';

describe('the reading grade', () => {
  it('is low for short plain sentences and high for long heavy ones', () => {
    expect(readingGrade(['The cat sat on the mat.', 'It was wet.'])).toBeLessThan(2);
    expect(
      readingGrade([
        'Notwithstanding considerable organisational difficulties, appropriate remuneration necessitates additional authorisation procedures.',
      ]),
    ).toBeGreaterThan(14);
  });
  it('counts as the formula says', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2);
  });
  it('is nought without words', () => expect(readingGrade(['…'])).toBe(0));
});
