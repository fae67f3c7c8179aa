import { read } from '../../lib/engine/read.ts';
import { suggest } from '../../lib/engine/suggest.ts';
import { expectedReplies } from '../replies/set.ts';
import { type Bench, time } from './support/bench.ts';

const LIMIT_MS = 10;
const set = expectedReplies().map(({ conversation }) => ({ conversation, reading: read(conversation) }));

export const bench: Bench = {
  id: 'suggest',
  measure: 'suggest, three replies, reading at hand',
  unit: 'ms',
  budget: LIMIT_MS,
  async run() {
    const next = (call: number) => {
      const one = set[call % set.length];
      if (one !== undefined) suggest(one.conversation, one.reading);
    };
    return { figure: time(next, { warmUp: set.length, calls: set.length * 2 }) };
  },
};
