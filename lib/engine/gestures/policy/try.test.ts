import { describe, expect, it } from 'vitest';
import type { GestureFacts, LedgerEntry } from '../../../gestures.ts';
import { SAMPLES, sample } from '../../replies/conversations.fixture.ts';
import { offersFor } from '../offers.ts';
import { NO_FACTS } from './decide.ts';
import { BUILT_IN } from './default.ts';
import { type MadeCase, tryPolicy } from './try.ts';

const MADE: MadeCase = { causes: ['time', 'fault'], fault: 'ours', severity: 3, stage: 'at_risk', care: [] };
const spent = (amount: number): GestureFacts => ({
  ...NO_FACTS,
  now: '2026-11-22T10:00:00.000Z',
  agent: 'me',
  customer: 'them',
  entries: [
    {
      id: 'before',
      at: '2026-11-20T10:00:00.000Z',
      agent: 'me',
      customer: 'somebody else',
      gesture: 'credit_goodwill',
      kind: 'credit',
      amount,
      minutes: 0,
      state: 'given',
      until: null,
      case: { causes: [], fault: 'ours', severity: 2 },
    } satisfies LedgerEntry,
  ],
});
const credit = (policy = BUILT_IN, facts: GestureFacts = NO_FACTS, made = MADE) =>
  tryPolicy(policy, facts, { made }).find(({ kind }) => kind === 'credit');

describe('[C6] a policy on a case that is made up', () => {
  it('allows what fits, one of a kind, allowed ones first', () => {
    const tried = tryPolicy(BUILT_IN, NO_FACTS, { made: MADE });
    expect(new Set(tried.map(({ kind }) => kind)).size).toBe(tried.length);
    expect(tried.filter(({ allowed }) => allowed).length).toBeGreaterThan(3);
    expect(credit()).toMatchObject({ allowed: true, rule: null, reason: null });
  });
  it('names the rule that refuses, why, and who may say yes', () => {
    expect(credit(BUILT_IN, spent(14_900))).toMatchObject({ allowed: false, rule: 'allotment', who: 'your team lead' });
    const low = { ...BUILT_IN, approval: { ...BUILT_IN.approval, above: 100, by: 'Noor' } };
    expect(credit(low)).toMatchObject({ allowed: false, rule: 'approval', who: 'Noor' });
    expect(credit({ ...BUILT_IN, off: ['credit'] })).toMatchObject({ rule: 'kind_off' });
    expect(credit(BUILT_IN, NO_FACTS, { ...MADE, care: ['bereavement'] })).toMatchObject({ rule: 'bereavement' });
  });
  it('gives no money where nothing of ours went wrong', () => {
    expect(credit(BUILT_IN, NO_FACTS, { ...MADE, fault: 'theirs' })?.allowed ?? false).toBe(false);
  });
  it('says of a thread what the panel says of it', () => {
    const one = sample(
      'lamp',
      'email',
      'Kim Aldous',
      { feel: 'frustration', level: 3, causes: ['fault', 'time'], injustice: 'outcome' },
      'The lamp I ordered on 2 November came with a cracked base. This is the second one that is broken, and I have waited three weeks. I want my money back or a new one.',
    );
    for (const { conversation, reading } of [one, ...SAMPLES.slice(0, 5)]) {
      const offers = offersFor(conversation, reading, BUILT_IN, NO_FACTS).filter(({ rule }) => rule !== 'fit');
      const tried = tryPolicy(BUILT_IN, NO_FACTS, { conversation, reading });
      expect(tried.map(({ id, allowed }) => [id, allowed])).toEqual(offers.map(({ id, allowed }) => [id, allowed]));
    }
  });
});
