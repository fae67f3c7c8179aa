import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GestureFacts, LedgerEntry, Policy } from '../../../gestures.ts';
import { DAY } from '../../time/zone.ts';
import { GESTURES } from '../catalogue/index.ts';
import type { Gesture } from '../types.ts';
import { ASKED } from './cases/asked.cases.ts';
import { CARE } from './cases/care.cases.ts';
import { LEDGER } from './cases/ledger.cases.ts';
import { MONEY } from './cases/money.cases.ts';
import type { Given, Past } from './cases/types.ts';
import { decide, type Judged, NO_FACTS } from './decide.ts';
import { BUILT_IN } from './default.ts';
import { POLICY_RULES } from './rules/index.ts';

const NOW = Date.parse('2026-03-11T14:30:00Z');
const ALL = [...CARE, ...MONEY, ...LEDGER, ...ASKED];
const daysAgo = (days: number) => new Date(NOW - days * DAY).toISOString();

const gestureOf = (id = 'credit_goodwill'): Gesture => {
  const found = GESTURES.find((gesture) => gesture.id === id);
  if (!found) throw new Error(`no gesture ${id}`);
  return found;
};

const entryOf = (past: Past, at: number): LedgerEntry => ({
  id: `e${at}`,
  at: daysAgo(past.days),
  agent: past.by ?? 'me',
  customer: past.to ?? 'them',
  gesture: 'credit_goodwill',
  kind: past.kind ?? 'credit',
  amount: past.amount ?? 1000,
  minutes: past.minutes ?? 0,
  state: past.state ?? 'given',
  until: past.holds === undefined ? null : daysAgo(-past.holds),
  case: { causes: past.causes ?? ['time'], fault: past.fault ?? 'ours', severity: past.severity ?? 2 },
});

const factsOf = ({ past = [], granted, likes = {}, approvals = [] }: Given): GestureFacts => ({
  ...NO_FACTS,
  now: new Date(NOW).toISOString(),
  agent: 'me',
  customer: 'them',
  entries: past.map(entryOf),
  granted: granted ?? null,
  preferences: { ...NO_FACTS.preferences, ...likes },
  approvals: approvals.map(({ gesture, amount, days, to = 'them' }) => ({
    gesture,
    amount,
    customer: to,
    by: 'the lead',
    until: daysAgo(-days),
  })),
});

const matterOf = ({ care = [], fault = 'ours', severity = 2, causes = ['time'], ...given }: Given): Judged => ({
  care: new Set(care),
  fault,
  severity,
  noCalls: given.noCalls ?? false,
  noGifts: given.noGifts ?? false,
  noOffers: given.noOffers ?? false,
  declined: new Set(given.declined),
  named: given.named ?? null,
  currency: given.currency ?? null,
  locale: 'en',
  quiet: { causes },
});

const policyOf = ({ policy = {} }: Given): Policy => ({ ...BUILT_IN, ...policy });

const decided = (given: Given, facts = factsOf(given)) =>
  decide(gestureOf(given.gesture), matterOf(given), policyOf(given), facts, given.asked ?? null);

test('there are at least a hundred and fifty cases, none twice, and every rule refuses in one of them', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(150);
  expect(new Set(ALL.map(([why]) => why)).size).toBe(ALL.length);
  expect([...new Set(ALL.flatMap(([, , rule]) => rule ?? []))].sort()).toEqual(POLICY_RULES.map(({ id }) => id).sort());
});

test.each(ALL)('%s', (_, given, rule, amount) => {
  const found = decided(given);
  expect([found.rule, found.amount]).toEqual([rule, amount]);
  expect(found.allowed).toBe(rule === null);
});

describe('refusals', () => {
  const refused = ALL.map(([, given]) => decided(given)).filter(({ allowed }) => !allowed);

  test('say why in one or two short sentences', () => {
    for (const { reason } of refused) {
      expect(reason).toMatch(/^[A-Z€].+\.$/);
      expect((reason ?? '').split(/(?<=\.) /).length).toBeLessThanOrEqual(3);
      expect((reason ?? '').length).toBeLessThanOrEqual(170);
    }
  });

  test('name who can say yes, or nobody where nobody should', () => {
    const open = refused.filter(({ rule }) => rule === 'allotment' || rule === 'approval' || rule === 'cooldown');
    for (const { who } of open) expect(who).not.toBeNull();
    const closed = refused.filter(
      ({ rule }) => rule === 'danger' || rule === 'bereavement' || rule === 'unsafe_contact',
    );
    for (const { who } of closed) expect(who).toBeNull();
  });
});

test('the order of what is known changes nothing', () => {
  const past = fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: 400 }),
      kind: fc.constantFrom('credit' as const, 'handwritten_note' as const, 'refund' as const),
      amount: fc.integer({ min: 0, max: 9000 }),
      by: fc.constantFrom('me', 'a colleague'),
      to: fc.constantFrom('them', 'somebody else'),
      state: fc.constantFrom('given' as const, 'reserved' as const, 'released' as const),
      holds: fc.integer({ min: -5, max: 5 }),
    }),
    { maxLength: 20 },
  );
  const shuffled = past.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, order]) => {
      const facts = factsOf({ past: list });
      const entries = order.flatMap((at) => facts.entries[at] ?? []);
      expect(decided({}, { ...facts, entries })).toEqual(decided({}, facts));
    }),
    { numRuns: 150 },
  );
});

test('no gift is permitted in the cool-down, whatever else is known', () => {
  const gifts = GESTURES.filter(({ kind }) => kind === 'credit' || kind === 'handwritten_note' || kind === 'upgrade');
  fc.assert(
    fc.property(
      fc.constantFrom(...gifts),
      fc.integer({ min: 0, max: 29 }),
      fc.constantFrom(2 as const, 3 as const),
      (gesture, days, severity) => {
        expect(decided({ gesture: gesture.id, severity, past: [{ days, kind: 'donation' }] }).allowed).toBe(false);
      },
    ),
  );
});
