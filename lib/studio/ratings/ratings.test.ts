import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finished } from '../../outcomes.ts';
import { tableOf } from '../customer-file/table.ts';
import { guessColumns, moneyOf, ratingOf, ticketKey } from './columns.ts';
import { compareRanks, medianOf } from './rank.ts';
import { type Rated, ratedOf } from './rated.ts';
import { reportOf } from './report.ts';

const tableFrom = (text: string) => {
  const table = tableOf(new TextEncoder().encode(text));
  if (!table) throw new Error('no table');
  return table;
};
const listOf = (text: string) => {
  const table = tableFrom(text);
  return ratedOf(table, guessColumns(table.header));
};

describe('a cell', () => {
  test.each([
    ['4', 4],
    ['4,5', 4.5],
    ['4/5', 4],
    ['9 of 10', 9],
    ['★★★☆☆', 3],
    ['85 %', 85],
    ['Good', 1],
    ['bad', 0],
    ['Offered', null],
    ['', null],
    ['=1+1', undefined],
    ['see above', undefined],
    ['12345678', undefined],
  ])('%j rates %j', (cell, rating) => {
    expect(ratingOf(cell)).toBe(rating);
  });

  test.each([
    ['1.234,50', 1234.5],
    ['€ 1,234.50', 1234.5],
    ['-20', -20],
    ['40 GBP', 40],
    ['1,234', 1234],
    ['', null],
    ['=SUM(A1)', undefined],
    ['99999999999', undefined],
    ['a lot', undefined],
  ])('%j is %j', (cell, money) => {
    expect(moneyOf(cell)).toBe(money);
  });

  test('finds its ticket however the number is written', () => {
    expect([ticketKey(' #4711'), ticketKey('4711 '), ticketKey('HZ-2')]).toEqual(['4711', '4711', 'hz-2']);
  });
});

describe('a list', () => {
  test('is read by its headings, and tells what it could not use', () => {
    const list = listOf('Ticket ID;CSAT score;Order value\n#1;5;10,00\n2;;\n1;1;\n3;fine;20,00\n;4;\n');
    expect(list).toEqual({
      rated: [
        { ticket: '1', rating: 5, money: 10 },
        { ticket: '3', rating: null, money: 20 },
      ],
      silent: 2,
      again: 1,
      lost: [5],
    });
  });

  test('without a ticket, or without anything to compare, tells nothing', () => {
    expect(listOf('Name,Score\nAda,5\n')).toBeNull();
    expect(listOf('Ticket,Name\n1,Ada\n')).toBeNull();
  });
});

describe('two groups', () => {
  const many = (value: number, count = 20) => Array.from({ length: count }, () => value);

  test('of fewer than twenty are not compared', () => {
    expect(compareRanks(many(5, 19), many(1, 400))).toBe('few');
  });

  test('that lie apart are told apart, and equal ones are not', () => {
    expect(compareRanks(many(5), many(1))).toBe('higher');
    expect(compareRanks(many(1), many(5))).toBe('lower');
    expect(compareRanks(many(3), many(3))).toBe('same');
  });

  test('that chance has drawn from one hat seldom seem to differ', () => {
    let seed = 7;
    const draw = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return 1 + (seed % 5);
    };
    const group = () => Array.from({ length: 30 }, draw);
    const seeming = Array.from({ length: 500 }, () => compareRanks(group(), group())).filter((one) => one !== 'same');
    expect(seeming.length).toBeLessThanOrEqual(15);
  });

  test('say the same from either side, in any order', () => {
    const group = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 20, maxLength: 60 });
    const back = { higher: 'lower', lower: 'higher', same: 'same', few: 'few' } as const;
    fc.assert(
      fc.property(group, group, (one, other) => {
        const verdict = compareRanks(one, other);
        expect(compareRanks([...other].reverse(), [...one].sort())).toBe(back[verdict]);
      }),
    );
  });

  test('have a middle', () => {
    expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3])]).toEqual([2, 2.5]);
  });
});

describe('a list beside what was counted', () => {
  const finished = (ticket: string, rest: Partial<Finished> = {}): Finished => ({
    ticket,
    calmed: null,
    steps: { done: 0, all: 0 },
    gestures: 0,
    first: null,
    suggested: null,
    ...rest,
  });
  const rated = (ticket: string, rating: number, money: number | null = null): Rated => ({ ticket, rating, money });

  test('compares what is known of both, and hides groups that could point at somebody', () => {
    const done = Array.from({ length: 44 }, (_, at) =>
      finished(String(at), { calmed: at % 2 === 0, gestures: at < 4 ? 1 : 0 }),
    );
    const list = done.map(({ ticket, calmed }) => rated(`${ticket}`, calmed ? 5 : 2, calmed ? 30 : 10));
    const { comparisons, matched, unclear } = reportOf(done, list);
    expect([matched, unclear]).toEqual([44, 0]);
    expect(comparisons.map(({ of, split }) => `${of} ${split}`)).toEqual([
      'rating calm',
      'rating gesture',
      'money calm',
      'money gesture',
    ]);
    expect(comparisons[0]).toMatchObject({
      yes: { cases: 22, middle: 5 },
      no: { cases: 22, middle: 2 },
      verdict: 'higher',
    });
    expect(comparisons[1]).toMatchObject({ yes: { cases: 4, middle: null }, verdict: 'few' });
  });

  test('leaves out a number that two helpdesks share, and lines of tickets nobody finished here', () => {
    const { matched, unclear, comparisons } = reportOf([finished('1'), finished('#1')], [rated('1', 5), rated('9', 1)]);
    expect({ matched, unclear, comparisons }).toEqual({ matched: 0, unclear: 1, comparisons: [] });
  });
});

test('fifty thousand lines with formulas and torn quotes are read', () => {
  const lines = Array.from({ length: 50_000 }, (_, at) => `${at},${at % 7 === 0 ? '=cmd|x' : (at % 5) + 1},"${at}.00`);
  const list = listOf(`Ticket,Rating,Revenue\n${lines.map((line) => `${line}"`).join('\n')}\n"torn`);
  expect(list?.rated.length).toBe(50_000);
  expect(list?.lost.length).toBe(20);
});
