import type { Facts } from './facts.ts';
import type { Mark } from './marks.ts';

/** How well the beginning of a draft hears them. */
export interface Hearing {
  /** 0…3 */
  level: number;
  mark: Mark | null;
}

/** Sentences that count as early. */
const EARLY = 2;
const LATE = 4;

/** The best sentence that hears them, early ones first. */
export function hearing({ customer, marks }: Facts): Hearing {
  let best: Hearing = { level: 0, mark: null };
  marks.slice(0, LATE).forEach((mark, at) => {
    const level = heard(mark, customer.glad) * (at < EARLY ? 1 : 0.7);
    if (level > best.level) best = { level, mark };
  });
  return best.level < 2 ? takenUp(customer, marks, best) : best;
}

/** Their matter taken straight up: much of it said back at once, or in danger the first words are what to do. */
function takenUp({ grave, glad }: Facts['customer'], marks: Facts['marks'], best: Hearing): Hearing {
  const early = marks.slice(0, 3);
  const [first] = early;
  if (!first || glad) return best;
  if (grave && early.slice(0, 2).some((mark) => mark.urgent)) return { level: 2, mark: first };
  const echoed = early.reduce((sum, mark) => sum + (mark.thanks ? 0 : mark.echoed), 0);
  const moves = early.some((mark) => (mark.done || mark.will || mark.comes) && mark.echoed > 0);
  const felt = early.some((mark) => mark.feels || mark.sorry || mark.owns);
  return echoed >= 5 && (felt || moves) ? { level: Math.max(best.level, 1.8), mark: first } : best;
}

const warm = (mark: Mark): boolean => mark.sorry || mark.feels || mark.owns || (mark.thanks && !mark.routine);
const kind = (mark: Mark): boolean => mark.thanks || mark.feels;

type Levels = readonly (readonly [is: (mark: Mark) => boolean, level: number])[];

/** How far a sentence hears one who is in trouble, best first; and one who is glad. */
const TROUBLE: Levels = [
  [(mark) => warm(mark) && mark.echoed >= 3, 3],
  [(mark) => warm(mark) && mark.echoed === 2, 2.6],
  [(mark) => mark.echoed === 1 && (mark.feels || mark.owns), 2],
  [(mark) => warm(mark) && mark.echoed === 1, 1.6],
  [(mark) => mark.recap && mark.echoed >= 2, 2],
  [(mark) => mark.sorry || mark.feels || mark.owns, 1],
  [(mark) => mark.recap, 0.8],
];
const GLAD: Levels = [
  [(mark) => kind(mark) && mark.echoed > 1, 3],
  [(mark) => kind(mark) && mark.echoed > 0, 2],
  [kind, 1],
  [(mark) => mark.echoed > 1, 1.5],
];

const heard = (mark: Mark, glad: boolean): number => (glad ? GLAD : TROUBLE).find(([is]) => is(mark))?.[1] ?? 0;
