import type { Facts } from './facts.ts';
import { acts } from './marks.ts';
import type { Point } from './rubric.ts';

/** How the draft ends: with a date, a choice, thanks for something of theirs; or as any letter does. */
export function endingOf({ marks }: Facts): Point {
  const last = marks.slice(-2);
  let value = 0;
  let mark = last[last.length - 1] ?? null;
  for (const each of last) {
    const here = levelOf(each);
    if (here > value) {
      value = here;
      mark = each;
    }
  }
  const end = last[last.length - 1];
  if (end?.routine && end.echoed === 0) value = Math.max(0, value - 0.8);
  return { value, mark };

  function levelOf(each: (typeof last)[number]): number {
    if (each.routine && each.echoed < 2 && !each.time) return 0.6;
    if (acts(each) && each.time) return 3;
    if (each.thanks && each.echoed >= 2) return 2.6;
    if (acts(each) && each.mine) return 2.2;
    if (each.question) return 2;
    if (each.time || (each.feels && each.echoed > 0)) return 1.8;
    return acts(each) ? 1.6 : 0.8;
  }
}
