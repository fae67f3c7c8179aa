import { readText } from '../../lib/engine/read.ts';
import { type Bench, time } from './support/bench.ts';
import { hostileTexts } from './support/texts.ts';

const LENGTH = 8000;

export const bench: Bench = {
  id: 'hostile',
  measure: 'read, hostile 8,000 characters, the worst',
  unit: 'ms',
  budget: 100,
  async run() {
    const found = hostileTexts(LENGTH).map((text) => ({
      text,
      figure: time(() => readText(text), { warmUp: 1, calls: 3 }),
    }));
    const worst = found.reduce((a, b) => (b.figure > a.figure ? b : a));
    return {
      figure: worst.figure,
      note: `of ${found.length} texts; the worst begins ${JSON.stringify(worst.text.slice(0, 8))}`,
    };
  },
};
