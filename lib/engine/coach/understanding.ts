import type { Facts } from './facts.ts';
import { type Mark, tellsNothing } from './marks.ts';
import type { Point } from './rubric.ts';
import { shared } from './stems.ts';

/** Share of the matter's words, said back, that earns the whole point; long turns need less of it. */
const FULL = 0.4;
const LEAST = 4;
/** Of one line there is less to say back. */
const OF_LINE = 0.6;

/** How much of their matter, in their own words, the draft holds. */
export function understandingOf({ customer, draft, marks }: Facts): Point {
  if (tellsNothing(customer)) return { value: null, mark: null };
  const echoed = shared(draft.norms, customer.stems);
  const due = Math.max(
    Math.min(LEAST, Math.ceil(customer.stems.size * OF_LINE)),
    1,
    Math.min(14, customer.stems.size * FULL),
  );
  return { value: Math.min(3, (3 * echoed) / due), mark: best(marks, (mark) => mark.echoed) };
}

/** Whether somebody answers for it: "I" with a deed, our part admitted, why it happened. */
export function owningOf({ customer, marks }: Facts): Point {
  const deeds = marks.filter((mark) => mark.mine && (mark.done || mark.will));
  const admits = marks.filter((mark) => mark.owns);
  const why = marks.filter((mark) => mark.why && !mark.question);
  const value =
    (deeds.length > 0 ? 1.2 : marks.some((mark) => mark.done || mark.will || mark.comes) ? 0.6 : 0) +
    (deeds.length > 1 ? 0.5 : 0) +
    (admits.length > 0 ? 0.8 : 0) +
    (why.length > 0 ? 0.6 : 0) +
    (customer.upset ? 0 : 0.4);
  return { value: Math.min(3, value), mark: deeds[0] ?? admits[0] ?? why[0] ?? null };
}

function best(marks: readonly Mark[], by: (mark: Mark) => number): Mark | null {
  return marks.reduce<Mark | null>((top, mark) => (by(mark) > (top ? by(top) : 0) ? mark : top), null);
}
