import type { Result } from './result.ts';
import { endedWell } from './well.ts';

/** Days until a scenario comes back, by how often running it has gone well: the boxes of Leitner (1972), widened. */
const DAYS = [1, 3, 7, 14, 30];
const DAY = 24 * 60 * 60_000;

/** A scenario that should be played again, with when. */
export interface Due {
  scenario: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** What comes back and when, the longest due first: what went badly tomorrow, what went well ever later. */
export function dueFrom(results: readonly Result[]): Due[] {
  const inTime = [...results].sort((a, b) => (a.at < b.at ? -1 : 1));
  const boxes = new Map<string, { box: number; last: number }>();
  for (const result of inTime) {
    const before = boxes.get(result.scenario)?.box ?? 0;
    const well = endedWell(result, 'settled') && result.weak.length < 3;
    boxes.set(result.scenario, { box: well ? Math.min(before + 1, DAYS.length - 1) : 0, last: Date.parse(result.at) });
  }
  return [...boxes]
    .map(([scenario, { box, last }]) => ({ scenario, at: last + (DAYS[box] ?? 1) * DAY }))
    .sort((a, b) => a.at - b.at);
}
