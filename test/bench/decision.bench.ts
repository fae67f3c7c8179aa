import { personaOf } from '../../lib/engine/drivers/persona.ts';
import { GESTURES } from '../../lib/engine/gestures/catalogue/index.ts';
import { matterOf } from '../../lib/engine/gestures/matter/matter.ts';
import { decide, knownOf, NO_FACTS } from '../../lib/engine/gestures/policy/decide.ts';
import { BUILT_IN } from '../../lib/engine/gestures/policy/default.ts';
import { conversationOf, read } from '../../lib/engine/read.ts';
import type { GestureFacts } from '../../lib/gestures.ts';
import { type Bench, time } from './support/bench.ts';
import { manyEntries } from './support/ledger.ts';

const LIMIT_MS = 5;
const ENTRIES = 10_000;
const NOW = Date.parse('2026-03-11T14:30:00Z');
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
      entries: manyEntries(ENTRIES, NOW),
    };
    const all = () => {
      const known = knownOf(matter, BUILT_IN, facts);
      for (const gesture of GESTURES) decide(gesture, matter, BUILT_IN, facts, null, known);
    };
    return { figure: time(all, { warmUp: 10, calls: 30 }), note: `${GESTURES.length} gestures` };
  },
};
