/** What comes next and when: people to meet again, and others who are good for what was weak. */
import type { RubricPoint } from '../../conversation.ts';
import type { Scenario } from '../scenario.ts';
import { backAt, boxAfter, DAYS, dueFrom, inTime } from './due.ts';
import type { Result } from './result.ts';

/** A scenario that comes up; `for` is the weak point that it is good for, null where the person themselves comes back. */
export interface Coming {
  scenario: string;
  /** Milliseconds since 1970. */
  at: number;
  for: RubricPoint | null;
}

type Known = Pick<Scenario, 'id' | 'practises' | 'difficulty'>;

/** By point that was ever weak: its box, and when it last came up. A point comes up where a scenario practises it, or it was weak. */
function weakPoints(results: readonly Result[], scenarios: readonly Known[]) {
  const boxes = new Map<RubricPoint, { box: number; last: number }>();
  for (const { scenario, weak, at } of inTime(results)) {
    const last = Date.parse(at);
    for (const point of weak) boxes.set(point, { box: 0, last });
    const practised = scenarios.find(({ id }) => id === scenario)?.practises ?? [];
    for (const point of practised) {
      const before = boxes.get(point);
      if (before && !weak.includes(point)) boxes.set(point, { box: boxAfter(before.box, true), last });
    }
  }
  return [...boxes].filter(([, { box }]) => box < DAYS.length - 1);
}

/** Whom to practise a point on: first somebody new, then who was met longest ago; the point foremost, the gentler first. */
function bestFor(point: RubricPoint, results: readonly Result[], scenarios: readonly Known[]): string | null {
  const met = (id: string) => inTime(results).findLast(({ scenario }) => scenario === id)?.at ?? '';
  const [best] = scenarios
    .filter(({ practises }) => practises.includes(point))
    .sort(
      (a, b) =>
        met(a.id).localeCompare(met(b.id)) ||
        a.practises.indexOf(point) - b.practises.indexOf(point) ||
        a.difficulty - b.difficulty,
    );
  return best?.id ?? null;
}

/** Everything that comes up, the longest due first, each scenario once. */
export function planFrom(results: readonly Result[], scenarios: readonly Known[]): Coming[] {
  const known = new Set(scenarios.map(({ id }) => id));
  const again = dueFrom(results)
    .filter(({ scenario }) => known.has(scenario))
    .map((one): Coming => ({ ...one, for: null }));
  const points = weakPoints(results, scenarios).flatMap(([point, { box, last }]): Coming[] => {
    const scenario = bestFor(point, results, scenarios);
    return scenario ? [{ scenario, at: backAt(box, last), for: point }] : [];
  });
  const seen = new Set<string>();
  return [...again, ...points]
    .sort((a, b) => a.at - b.at)
    .filter(({ scenario }) => {
      if (seen.has(scenario)) return false;
      seen.add(scenario);
      return true;
    });
}
