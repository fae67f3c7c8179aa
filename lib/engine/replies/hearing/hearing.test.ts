import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chancesIn, chancesOf } from './chances.ts';
import { letterOf, rarityLetter, rarityOf, weightOf, weightsOf } from './rows.ts';
import { wordsIn } from './words.ts';
import { tableOf, writtenOf } from './written.ts';

describe('words of a message', () => {
  it('are taken without what inflects them, numbers as one, alone and two by two', () => {
    expect(wordsIn("It's cancelled, we’re cancelling 2 of 12")).toEqual([
      ...['it', 'cancel', 'we', '#', 'of'],
      ...['it cancel', 'cancel we', 'we cancel', 'cancel #', '# of', 'of #'],
    ]);
  });
});

/** What a sum of such figures may be off by itself. */
const ROUNDING = 1e-12;

describe('a row of a table', () => {
  it('keeps a weight to within half a step, and cuts what is beyond', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (weight) => {
        const off = Math.abs(weightOf(letterOf(weight)) - weight);
        expect(off).toBeLessThanOrEqual(0.03 + 0.06 * Math.sqrt(Math.abs(weight)) + ROUNDING);
      }),
    );
    expect(weightOf(letterOf(40))).toBe(4);
    expect([letterOf(0.1, 7), letterOf(0.1, 8), letterOf(-0.2, 8)]).toEqual(['b', '.', 'D']);
    expect(weightsOf(`${rarityLetter(5)}.Z`)).toEqual([0, -4]);
    expect(rarityOf(`${rarityLetter(5.2)}.a`)).toBeCloseTo(5.1);
  });
});

describe('chances', () => {
  const rows = new Map([
    ['not late', `${rarityLetter(6)}Zz`],
    ['late', `${rarityLetter(3)}zZ`],
    ['later', `${rarityLetter(4)}a.`],
  ]);
  const table = tableOf(writtenOf({ base: [0, 0], edge: 2, rows }));

  it('come out of a file as they went in', () => {
    for (const [word, row] of rows) expect(table.rows.get(word)).toBe(row);
    expect(table.rows.get('la')).toBeUndefined();
  });

  it('come of words and pairs, the rarer for more', () => {
    expect(chancesIn('Nothing of that', table)).toEqual([0.5, 0.5]);
    expect(chancesIn('It is late', table)[0]).toBeGreaterThan(0.99);
    expect(chancesIn('It is not late', table)[0]).toBeLessThan(0.01);
  });

  it('are 1 together, however far words lean', () => {
    expect(chancesOf([1e6, -1e6, 3], 5)).toEqual([1, 0, 0]);
  });
});
