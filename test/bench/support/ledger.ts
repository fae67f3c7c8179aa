import type { LedgerEntry } from '../../../lib/gestures.ts';

const KINDS = ['credit', 'handwritten_note', 'refund', 'donation', 'thank_you_note'] as const;

/** A ledger of so many gestures, one every fifty minutes up to `now`, of 3,000 customers. */
export const manyEntries = (count: number, now: number): LedgerEntry[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `e${at}`,
    at: new Date(now - at * 3_000_000).toISOString(),
    agent: `agent ${at % 12}`,
    customer: `customer ${at % 3000}`,
    gesture: 'credit_goodwill',
    kind: KINDS[at % KINDS.length] ?? 'credit',
    amount: (at % 9) * 100,
    minutes: at % 7,
    state: at % 11 === 0 ? 'released' : 'given',
    until: null,
    case: { causes: ['time', 'ignored'], fault: 'ours', severity: 2 },
  }));
