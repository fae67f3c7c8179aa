import { expect, test } from 'vitest';
import { BUILT_IN } from '../engine/gestures/policy/default.ts';
import type { LedgerEntry } from '../gestures.ts';
import { InvalidInput } from './invalid.ts';
import { parseLedgerEntry } from './ledger-entry.ts';
import { parsePolicy } from './policy.ts';

test('the built-in policy is one', () => {
  expect(parsePolicy(JSON.parse(JSON.stringify(BUILT_IN)))).toEqual(BUILT_IN);
});

test.each([
  [{ goodwill: [-500, 1000, 2500] }, 'policy.goodwill[0]: expected a whole number of cents from 0 to 100,000,000'],
  [{ goodwill: [500, 1000.5, 2500] }, 'policy.goodwill[1]: expected a whole number of cents from 0 to 100,000,000'],
  [{ goodwill: [500, 1000, 9e12] }, 'policy.goodwill[2]: expected a whole number of cents from 0 to 100,000,000'],
  [{ goodwill: [2500, 1000, 500] }, 'policy.goodwill: expected no less for a more serious trouble'],
  [{ currency: 'euro' }, 'policy.currency: expected three capital letters, such as EUR'],
  [{ rates: { GBP: 0 } }, 'policy.rates.GBP: expected a rate above 0'],
  [{ zone: 'Mars/Olympus' }, 'policy.zone: expected a time zone such as Europe/Berlin'],
  [{ cooldownDays: -1 }, 'policy.cooldownDays: expected a whole number of days from 0 to 3,650'],
  [{ share: { ...BUILT_IN.share, ours: 2 } }, 'policy.share.ours: expected a share from 0 to 1'],
  [{ until: '2026-02-30' }, 'policy.until: expected a day such as 2026-12-31'],
  [{ off: ['bribe'] }, /^policy\.off\[0\]: expected refund, replacement, .+, got "bribe"$/],
  [{ version: 2 }, 'policy.version: expected 1, got 2'],
  [{ colour: 'red' }, /^policy\.colour: /],
])('%j is refused: %s', (change, message) => {
  expect(() => parsePolicy({ ...BUILT_IN, ...change }, 'policy')).toThrow(InvalidInput);
  expect(() => parsePolicy({ ...BUILT_IN, ...change }, 'policy')).toThrow(message);
});

const ENTRY: LedgerEntry = {
  id: 'a',
  at: '2026-03-11T14:30:00.000Z',
  agent: 'me',
  customer: null,
  gesture: 'credit_goodwill',
  kind: 'credit',
  amount: 1000,
  minutes: 3,
  state: 'given',
  until: null,
  case: { causes: ['time'], fault: 'ours', severity: 2 },
};

test('an entry of the ledger is read, and a strange one refused', () => {
  expect(parseLedgerEntry({ ...ENTRY })).toEqual(ENTRY);
  expect(() => parseLedgerEntry({ ...ENTRY, amount: -1 }, 'entries[3]')).toThrow('entries[3].amount: expected a whole');
  expect(() => parseLedgerEntry({ ...ENTRY, at: 'yesterday' })).toThrow('at: expected a time such as');
  expect(() => parseLedgerEntry({ ...ENTRY, case: { ...ENTRY.case, severity: 7 } })).toThrow('case.severity: ');
});
