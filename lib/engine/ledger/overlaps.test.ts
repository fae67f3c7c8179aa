import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../gestures.ts';
import { overlapsIn } from './overlaps.ts';

const LIMITS = { cooldownDays: 30, varietyDays: 180, yearly: 3, team: 10_000, period: 'month', zone: 'UTC' } as const;
const NOW = '2026-11-22T10:00:00.000Z';

let count = 0;
const gift = (day: string, agent: string, rest: Partial<LedgerEntry> = {}): LedgerEntry => {
  count += 1;
  return {
    id: `gift-${count}`,
    at: `${day}T10:00:00.000Z`,
    agent,
    customer: 'ab12',
    gesture: 'credit_goodwill',
    kind: 'credit',
    amount: 1000,
    minutes: 2,
    state: 'given',
    until: null,
    case: { causes: ['time'], fault: 'ours', severity: 2 },
    ...rest,
  };
};

const rules = (...entries: LedgerEntry[]) => overlapsIn(entries, LIMITS, NOW).map(({ rule }) => rule);

test('two agents who each gave one customer a gift in the same month are flagged, with both gifts', () => {
  const one = gift('2026-11-02', 'ana');
  const other = gift('2026-11-10', 'leo', { kind: 'handwritten_note', gesture: 'handwritten_apology', amount: 250 });
  expect(overlapsIn([other, one], LIMITS, NOW)).toEqual([
    { rule: 'cooldown', customer: 'ab12', entries: [one, other] },
  ]);
});

test('the same kind twice within the days of variety is flagged as that', () => {
  expect(rules(gift('2026-07-02', 'ana'), gift('2026-11-10', 'leo'))).toEqual(['variety']);
});

test.each<[string, LedgerEntry[]]>([
  ['one agent alone, whose own machine has decided on them', [gift('2026-11-02', 'ana'), gift('2026-11-10', 'ana')]],
  ['far apart and of another kind', [gift('2026-08-02', 'ana', { kind: 'donation' }), gift('2026-11-10', 'leo')]],
  ['two customers', [gift('2026-11-02', 'ana'), gift('2026-11-10', 'leo', { customer: 'cd34' })]],
  [
    'nobody who can be told apart',
    [gift('2026-11-02', 'ana', { customer: null }), gift('2026-11-10', 'leo', { customer: null })],
  ],
  ['a remedy beside a gift', [gift('2026-11-02', 'ana', { kind: 'refund' }), gift('2026-11-10', 'leo')]],
  ['what was let go', [gift('2026-11-02', 'ana', { state: 'released' }), gift('2026-11-10', 'leo')]],
  [
    'what was reserved and ran out',
    [gift('2026-11-02', 'ana', { state: 'reserved', until: '2026-11-09T10:00:00.000Z' }), gift('2026-11-10', 'leo')],
  ],
])('%s are no overlap', (_, entries) => {
  expect(rules(...entries)).toEqual([]);
});

test('more gifts in a year than the policy allows are flagged once, if more than one agent gave them', () => {
  const kinds = ['credit', 'handwritten_note', 'donation', 'upgrade'] as const;
  const spread = (agents: string[]) =>
    kinds.map((kind, at) => gift(`2026-0${at * 2 + 1}-15`, agents[at % agents.length] ?? '', { kind }));
  expect(rules(...spread(['ana', 'leo']))).toEqual(['yearly']);
  expect(rules(...spread(['ana']))).toEqual([]);
});

test('a team’s budget that was passed by all together is flagged; what came before the period is not counted', () => {
  const of = (agent: string, customer: string, amount: number, day = '2026-11-10') =>
    gift(day, agent, { customer, amount });
  expect(rules(of('ana', 'a', 6000), of('leo', 'b', 5000))).toEqual(['team_budget']);
  expect(rules(of('ana', 'a', 6000), of('leo', 'b', 4000))).toEqual([]);
  expect(rules(of('ana', 'a', 6000, '2026-10-10'), of('leo', 'b', 5000))).toEqual([]);
});

test('an entry that came twice counts once, and the order in which ledgers are joined changes nothing', () => {
  const one = gift('2026-11-02', 'ana');
  expect(rules(one, one, { ...one })).toEqual([]);
  const all = [
    one,
    gift('2026-11-10', 'leo'),
    gift('2026-11-12', 'ana', { kind: 'donation' }),
    gift('2026-06-12', 'kim'),
  ];
  const straight = overlapsIn(all, LIMITS, NOW);
  expect(straight.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(overlapsIn(shuffled, LIMITS, NOW)).toEqual(straight);
    }),
    { numRuns: 100 },
  );
});
