import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CAUSES } from '../../conversation.ts';
import { FAULTS, type GestureFacts, type LedgerEntry } from '../../gestures.ts';
import { knownOf, NO_FACTS } from '../gestures/policy/decide.ts';
import { BUILT_IN } from '../gestures/policy/default.ts';
import { DAY } from '../time/zone.ts';
import { relevantTo } from './relevant.ts';

const NOW = Date.parse('2026-03-11T14:30:00Z');

const entry = fc.record<Omit<LedgerEntry, 'id'>>({
  at: fc.integer({ min: 0, max: 420 }).map((days) => new Date(NOW - days * DAY).toISOString()),
  agent: fc.constantFrom('me', 'a colleague'),
  customer: fc.constantFrom('them', 'somebody', null),
  gesture: fc.constant('credit_goodwill'),
  kind: fc.constantFrom('credit', 'discount', 'refund', 'thank_you_note'),
  amount: fc.integer({ min: 0, max: 5000 }),
  minutes: fc.integer({ min: 0, max: 60 }),
  state: fc.constantFrom('reserved', 'given', 'released'),
  until: fc.constantFrom(null, new Date(NOW - DAY).toISOString(), new Date(NOW + DAY).toISOString()),
  case: fc.record({
    causes: fc.subarray(CAUSES.slice(0, 3) as LedgerEntry['case']['causes']),
    fault: fc.constantFrom(...FAULTS.slice(0, 2)),
    severity: fc.constantFrom(1, 2),
  }),
});

test('[C6] what a decision stands on is the same with what is relevant as with the whole ledger', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 300, size: 'max' }),
      fc.subarray(CAUSES.slice(0, 4) as LedgerEntry['case']['causes']),
      fc.constantFrom('them', null),
      (made, causes, customer) => {
        const entries = made.map((one, at) => ({ ...one, id: `e${at}` }));
        const facts: GestureFacts = { ...NO_FACTS, now: new Date(NOW).toISOString(), agent: 'me', customer, entries };
        const matter = { fault: 'ours', severity: 2, quiet: { causes } } as unknown as Parameters<typeof knownOf>[0];
        const few = { ...facts, entries: relevantTo(facts, BUILT_IN, facts.now ?? '') };
        expect(knownOf(matter, BUILT_IN, few)).toEqual(knownOf(matter, BUILT_IN, facts));
      },
    ),
    { numRuns: 60 },
  );
});

test('of a ledger of years, little is', () => {
  const causes: LedgerEntry['case']['causes'] = ['time'];
  const entries = Array.from(
    { length: 10_000 },
    (_, at): LedgerEntry => ({
      id: `e${at}`,
      at: new Date(NOW - at * 3_000_000).toISOString(),
      agent: 'me',
      customer: `customer ${at % 3000}`,
      gesture: 'credit_goodwill',
      kind: 'credit',
      amount: 100,
      minutes: 1,
      state: 'given',
      until: null,
      case: { causes, fault: 'ours', severity: 2 },
    }),
  );
  const few = relevantTo({ customer: 'customer 2900', entries }, BUILT_IN, new Date(NOW).toISOString());
  expect(few.length).toBeLessThan(20);
});
