import { expect, test } from 'vitest';
import { csvOf } from './files.ts';
import { type Handed, handedIn, learnersIn, together } from './learners.ts';

const handed = (learner: string, day: number, rest: Partial<Handed> = {}): Handed => ({
  learner,
  scenario: 'wrong-cake',
  at: `2026-11-0${day}T09:00:00.000Z`,
  ends: 'settled',
  score: 70,
  weak: [],
  ...rest,
});

const ADA = [handed('Ada Björk', 1, { weak: ['act', 'own'] }), handed('Ada Björk', 2, { ends: 'lost', weak: ['act'] })];
const BEN = [handed('Ben “Bo”, the younger', 3, { score: null })];

test('what learners save comes back, with commas, quotes and line ends of any kind, also from a table program', () => {
  expect(handedIn(csvOf([...ADA, ...BEN]))).toEqual([...ADA, ...BEN]);
  expect(handedIn(`\uFEFF${csvOf(ADA).replaceAll(',', ';').replaceAll('\r\n', '\n')}`)).toEqual(ADA);
  expect(handedIn(csvOf([]))).toEqual([]);
  expect(handedIn('score,learner,at,ending,weak,scenario,more\r\n,Cy,2026-11-01T09:00:00Z,lost,,a,x')).toEqual([
    { learner: 'Cy', scenario: 'a', at: '2026-11-01T09:00:00Z', ends: 'lost', score: null, weak: [] },
  ]);
});

test('the same table twice adds nothing; learners stand in order, each with their own line', () => {
  const all = together(together(BEN, ADA), ADA);
  expect(all).toEqual([...ADA, ...BEN]);
  expect(learnersIn(all)).toEqual([
    { name: 'Ada Björk', played: 2, well: 1, score: 70, weak: 'act', last: '2026-11-02T09:00:00.000Z' },
    { name: 'Ben “Bo”, the younger', played: 1, well: 1, score: null, weak: null, last: '2026-11-03T09:00:00.000Z' },
  ]);
});

const HEAD = 'learner,scenario,at,ending,score,weak\r\n';
const GOOD = 'Ada,a,2026-11-01T09:00:00Z,lost,50,act';

test.each([
  ['nothing', '', /no column “learner”/],
  ['another table', 'name,age\r\nAda,40', /no column “learner”, “scenario”/],
  ['our own JSON', '{"attune":"progress","version":1,"results":[]}', /cannot be read as a table/],
  ['no name', HEAD + GOOD.replace('Ada', ' '), /Row 2 does not say whose/],
  ['an ending of its own', `${HEAD}${GOOD}\r\n${GOOD.replace('lost', 'happy')}`, /Row 3 cannot be read. ends: /],
  ['a score beyond', HEAD + GOOD.replace('50', '5000'), /Row 2 cannot be read. score/],
  ['no day', HEAD + GOOD.replace('2026-11-01T09:00:00Z', 'today'), /Row 2 cannot be read. at/],
  ['a hostile name of a scenario', HEAD + GOOD.replace(',a,', ',__proto__,'), /Row 2 cannot be read. scenario/],
  ['a quotation mark left open', `${HEAD}"${GOOD}`, /quotation mark in it is left open/],
  ['too much', HEAD + `${GOOD}\r\n`.repeat(2_001), /more than 2000 rows/],
])('%s is refused, and the place is named', (_, text, words) => {
  expect(() => handedIn(text)).toThrow(words);
});
