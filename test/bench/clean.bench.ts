import { readText } from '../../lib/engine/read.ts';
import { type Bench, time } from './support/bench.ts';
import { hostileTexts, longMail } from './support/texts.ts';

const MEGABYTE = 1_000_000;
const STEP = 4;

/** Four times the text may take four times as long, and a little for chance: more is a curve. */
export const bench: Bench = {
  id: 'clean',
  measure: 'reading 1 MB against 250 KB, the worst growth',
  unit: 'times',
  budget: STEP * 1.5,
  async run() {
    const few = { warmUp: 1, calls: 3 };
    const grown = [
      longMail,
      ...hostileTexts(1).map((_, index) => (length: number) => hostileTexts(length)[index] ?? ''),
    ];
    const figures = grown.map((text) => {
      const [small, large] = [text(MEGABYTE / STEP), text(MEGABYTE)];
      // Under a millisecond the clock is coarser than the growth.
      return (
        time(() => readText(large), few) /
        Math.max(
          1,
          time(() => readText(small), few),
        )
      );
    });
    return { figure: Math.max(...figures), note: `${STEP} times the text; ${figures.length} kinds` };
  },
};
