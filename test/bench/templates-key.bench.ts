import { searchTemplates } from '../../lib/engine/templates/search.ts';
import { type Bench, time } from './support/bench.ts';
import { lateParcel, manyTemplates } from './support/templates.ts';

const COUNT = 5000;
const LIMIT_MS = 10;
const TYPED = 'refund for the parcel';

export const bench: Bench = {
  id: 'templates-key',
  measure: `a key in the search over ${COUNT} templates`,
  unit: 'ms',
  budget: LIMIT_MS,
  async run() {
    const templates = manyTemplates(COUNT);
    const { conversation, reading } = lateParcel(0);
    const typed = (call: number) => TYPED.slice(0, 1 + (call % TYPED.length));
    const key = (call: number) => searchTemplates(typed(call), templates, conversation, reading, 20);
    const figure = time(key, { warmUp: 42, calls: 126 });
    let slowest = 0;
    for (let at = 0; at < TYPED.length; at += 1)
      slowest = Math.max(
        slowest,
        time(() => key(at), { warmUp: 1, calls: 5 }),
      );
    return { figure, note: `the slowest key ${slowest.toFixed(1)} ms` };
  },
};
