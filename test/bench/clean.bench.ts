import { clean } from '../../lib/engine/text/clean.ts';
import { guard } from '../../lib/engine/text/guard.ts';
import { type Bench, time } from './support/bench.ts';
import { hostileTexts, longMail } from './support/texts.ts';

const MEGABYTE = 1_000_000;
const STEP = 4;
const TRIES = 4;
/** Under so many milliseconds chance (a collection, another program) is larger than the growth. */
const COARSE = 50;

/** The best of several tries: what the work costs when nothing gets in its way. */
const best = (text: string) =>
  Math.min(...Array.from({ length: TRIES }, () => time(() => guard(clean(text).text), { warmUp: 0, calls: 1 })));

/** Four times the text may take four times as long, and a little for chance: more is a curve. */
export const bench: Bench = {
  id: 'clean',
  measure: 'cleaning and guarding 1 MB against 250 KB, the worst growth',
  unit: 'times',
  budget: STEP * 1.5,
  async run() {
    const texts = (length: number) => [longMail(length), ...hostileTexts(length)];
    const small = texts(MEGABYTE / STEP).map(best);
    const large = texts(MEGABYTE).map(best);
    const grown = large.map((figure, index) => figure / Math.max(COARSE, small[index] ?? 0));
    const slowest = Math.round(Math.max(...large));
    return { figure: Math.max(...grown), note: `${large.length} kinds of text; 1 MB in at most ${slowest} ms` };
  },
};
