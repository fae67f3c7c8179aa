import { describe, expect, it, test } from 'vitest';
import { BUILT_IN } from '../engine/gestures/policy/default.ts';
import { tryPolicy } from '../engine/gestures/policy/try.ts';
import { tallyOf } from '../engine/ledger/tally.ts';
import { read } from '../engine/read.ts';
import { digitsIn, inCurrency } from './money.ts';
import { factsOf, NOTHING_BEFORE, type TriedBefore, type TriedCase, tried } from './tried.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const engine = {
  read: async (...given: Parameters<typeof read>) => read(...given),
  tryPolicy: async (...given: Parameters<typeof tryPolicy>) => tryPolicy(...given),
};
const run = (one: TriedCase, before: Partial<TriedBefore> = {}, policy = BUILT_IN) =>
  tried(engine, policy, one, { ...NOTHING_BEFORE, ...before }, NOW);
const SECOND: TriedCase = { is: 'sample', name: 'second' };

test('what was given before is in the ledger that the policy sees', () => {
  const tally = tallyOf(
    factsOf({ ...NOTHING_BEFORE, amount: 500, minutes: 12, others: 900, last: { days: 9, kind: 'donation' } }, NOW),
    BUILT_IN,
  );
  expect(tally.mine).toEqual({ amount: 500, minutes: 12 });
  expect(tally.team).toBe(1400);
  expect([...tally.kinds.keys()]).toEqual(['donation']);
  expect((NOW - (tally.last ?? 0)) / 86_400_000).toBe(9);
});

describe('[C6] the simulator', () => {
  it('says of a customer what is allowed, and refuses once something was given', async () => {
    const kinds = (await run(SECOND)).filter(({ allowed }) => allowed).map(({ kind }) => kind);
    expect(kinds).toContain('refund');
    const after = await run(SECOND, { last: { days: 3, kind: 'credit' } });
    expect(after.find(({ rule }) => rule === 'cooldown')?.reason).toContain('27 days');
    const spent = await run(SECOND, { amount: 15_000 });
    expect(spent.some(({ rule }) => rule === 'allotment')).toBe(true);
  });
  it('takes a message of one’s own, and a case by what counts', async () => {
    const text = 'The kettle I bought last week leaks, and it is the second one that does. I am fed up.';
    expect((await run({ is: 'message', text })).length).toBeGreaterThan(2);
    const made: TriedCase = {
      is: 'made',
      causes: ['time'],
      fault: 'ours',
      severity: 2,
      stage: 'active',
      care: ['legal'],
    };
    expect((await run(made)).some(({ rule }) => rule === 'legal')).toBe(true);
  });
  it('gives nothing to somebody bereaved but what is owed and work taken off them', async () => {
    const allowed = (await run({ is: 'sample', name: 'loss' })).filter(({ allowed: yes }) => yes);
    expect(
      allowed.every(({ kind }) => !['credit', 'discount', 'upgrade', 'donation', 'invitation'].includes(kind)),
    ).toBe(true);
  });
});

test('a policy in another currency keeps the figures that people write', () => {
  expect([digitsIn('EUR'), digitsIn('JPY'), digitsIn('XYZW')]).toEqual([2, 0, null]);
  const yen = inCurrency(BUILT_IN, 'JPY');
  expect(yen.allotment.amount).toBe(150);
  expect(yen.goodwill).toEqual([5, 10, 25]);
  expect(Object.keys(yen.rates)).not.toContain('JPY');
  expect(inCurrency(yen, 'EUR').allotment.amount).toBe(BUILT_IN.allotment.amount);
});
