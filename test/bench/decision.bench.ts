import { personaOf } from '../../lib/engine/drivers/persona.ts';
import { GESTURES } from '../../lib/engine/gestures/catalogue/index.ts';
import { matterOf } from '../../lib/engine/gestures/matter/matter.ts';
import { decide, knownOf, NO_FACTS } from '../../lib/engine/gestures/policy/decide.ts';
import { BUILT_IN } from '../../lib/engine/gestures/policy/default.ts';
import { conversationOf, read } from '../../lib/engine/read.ts';
import type { GestureFacts, LedgerEntry } from '../../lib/gestures.ts';
import { type Bench, time } from './support/bench.ts';

const LIMIT_MS = 5;
const ENTRIES = 10_000;
const NOW = Date.parse('2026-03-11T14:30:00Z');
const KINDS = ['credit', 'handwritten_note', 'refund', 'donation', 'thank_you_note'] as const;

const entryOf = (at: number): LedgerEntry => ({
  id: `e${at}`,
  at: new Date(NOW - at * 3_000_000).toISOString(),
  agent: `agent ${at % 12}`,
  customer: `customer ${at % 3000}`,
  gesture: 'credit_goodwill',
  kind: KINDS[at % KINDS.length] ?? 'credit',
  amount: (at % 9) * 100,
  minutes: at % 7,
  state: at % 11 === 0 ? 'released' : 'given',
  until: null,
  case: { causes: ['time', 'ignored'], fault: 'ours', severity: 2 },
});

export const bench: Bench = {
  id: 'decision',
  measure: 'all gestures decided, 10,000 entries in the ledger',
  unit: 'ms',
  budget: LIMIT_MS,
  async run() {
    const conversation = conversationOf('I have waited three weeks for my sofa and nobody answers my emails.');
    const matter = matterOf(conversation, read(conversation), personaOf(conversation));
    const facts: GestureFacts = {
      ...NO_FACTS,
      now: new Date(NOW).toISOString(),
      agent: 'agent 5',
      customer: 'customer 17',
      entries: Array.from({ length: ENTRIES }, (_, at) => entryOf(at)),
    };
    const all = () => {
      const known = knownOf(matter, BUILT_IN, facts);
      for (const gesture of GESTURES) decide(gesture, matter, BUILT_IN, facts, null, known);
    };
    return { figure: time(all, { warmUp: 10, calls: 30 }), note: `${GESTURES.length} gestures` };
  },
};
