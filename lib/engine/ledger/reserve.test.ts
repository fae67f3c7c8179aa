import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../gestures.ts';
import { DAY } from '../time/zone.ts';
import { type Limits, reserve, settle } from './reserve.ts';
import { counts } from './tally.ts';

const NOW = Date.parse('2026-03-11T14:30:00Z');
const POLICY = { period: 'month', zone: 'Europe/Berlin' } as const;
const LIMITS: Limits = { amount: 5000, minutes: 60, team: 8000 };
const iso = (at: number) => new Date(at).toISOString();

const request = (id: string, change: Partial<LedgerEntry> = {}): Omit<LedgerEntry, 'state'> => ({
  id,
  at: iso(NOW),
  agent: 'me',
  customer: 'them',
  gesture: 'credit_goodwill',
  kind: 'credit',
  amount: 1000,
  minutes: 3,
  until: iso(NOW + 7 * DAY),
  case: { causes: ['time'], fault: 'ours', severity: 2 },
  ...change,
});
const now = iso(NOW);

describe('a reservation', () => {
  test('is counted once, however often it is asked for', () => {
    const once = reserve([], request('a'), LIMITS, POLICY, now);
    const twice = reserve(once.entries, request('a'), LIMITS, POLICY, now);
    expect(twice).toEqual({ entries: once.entries, refused: null });
    expect(twice.entries).toHaveLength(1);
  });

  test('is refused where the allotment, the minutes or the team’s budget would not hold it', () => {
    expect(reserve([], request('a', { amount: 5001 }), LIMITS, POLICY, now).refused).toBe('allotment');
    expect(reserve([], request('a', { minutes: 61 }), LIMITS, POLICY, now).refused).toBe('minutes');
    const others = reserve([], request('b', { agent: 'a colleague', amount: 5000 }), LIMITS, POLICY, now);
    expect(reserve(others.entries, request('a', { amount: 3001 }), LIMITS, POLICY, now).refused).toBe('team_budget');
  });

  test('of a remedy takes nothing', () => {
    const { refused, entries } = reserve([], request('a', { kind: 'refund', amount: 90_000 }), LIMITS, POLICY, now);
    expect(refused).toBeNull();
    expect(reserve(entries, request('b', { amount: 5000 }), LIMITS, POLICY, now).refused).toBeNull();
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e12])('of %s is refused', (amount) => {
    expect(reserve([], request('a', { amount }), LIMITS, POLICY, now)).toEqual({ entries: [], refused: 'amount' });
  });

  test('is not taken back when the budget is lowered, and nothing is added', () => {
    const { entries } = reserve([], request('a', { amount: 4000 }), LIMITS, POLICY, now);
    const lower = { ...LIMITS, amount: 1000 };
    expect(reserve(entries, request('b', { amount: 1 }), lower, POLICY, now).refused).toBe('allotment');
    expect(settle(entries, 'a', 'given', now).done).toBe(true);
  });
});

describe('an entry', () => {
  const { entries } = reserve([], request('a'), LIMITS, POLICY, now);

  test('is given once, and then it stays', () => {
    const given = settle(entries, 'a', 'given', now);
    expect(given.done).toBe(true);
    expect(settle(given.entries, 'a', 'given', now)).toEqual(given);
    expect(settle(given.entries, 'a', 'released', now)).toEqual({ entries: given.entries, done: false });
  });

  test('that was let go cannot be given', () => {
    const gone = settle(entries, 'a', 'released', now);
    expect(settle(gone.entries, 'a', 'given', now).done).toBe(false);
  });

  test('that ran out has to be reserved again: its money may be spent', () => {
    const later = iso(NOW + 8 * DAY);
    expect(settle(entries, 'a', 'given', later).done).toBe(false);
  });

  test('that nobody knows is left alone', () => {
    expect(settle(entries, 'b', 'given', now)).toEqual({ entries, done: false });
  });
});

/** One step of one of two tabs of one of two agents. */
const steps = fc.array(
  fc.record({
    does: fc.constantFrom('reserve', 'given', 'released', 'wait'),
    id: fc.constantFrom(...'abcdefgh'),
    agent: fc.constantFrom('me', 'a colleague'),
    kind: fc.constantFrom('credit' as const, 'handwritten_note' as const, 'refund' as const),
    amount: fc.integer({ min: 0, max: 3000 }),
    hours: fc.integer({ min: 0, max: 60 }),
    holds: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 60 },
);

test('no order of reserving, giving, letting go and waiting passes the allotment or the team’s budget', () => {
  fc.assert(
    fc.property(steps, (list) => {
      let at = Date.parse('2026-03-02T08:00:00Z');
      let entries: readonly LedgerEntry[] = [];
      for (const { does, id, agent, kind, amount, hours, holds } of list) {
        if (does === 'wait') at = Math.min(at + hours * 3_600_000, Date.parse('2026-03-31T12:00:00Z'));
        else if (does === 'reserve') {
          const asked = request(`${agent}${id}`, { agent, kind, amount, at: iso(at), until: iso(at + holds * DAY) });
          entries = reserve(entries, asked, LIMITS, POLICY, iso(at)).entries;
        } else entries = settle(entries, `${agent}${id}`, does as 'given' | 'released', iso(at)).entries;
        const gifts = entries.filter((entry) => entry.kind !== 'refund' && counts(entry, at));
        const spent = (who: string) =>
          gifts.filter((entry) => entry.agent === who).reduce((sum, entry) => sum + entry.amount, 0);
        expect(spent('me')).toBeLessThanOrEqual(LIMITS.amount);
        expect(spent('a colleague')).toBeLessThanOrEqual(LIMITS.amount);
        expect(spent('me') + spent('a colleague')).toBeLessThanOrEqual(LIMITS.team ?? 0);
        expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
      }
    }),
    { numRuns: 300 },
  );
});
