import type { Result } from './result.ts';
import { endedWell } from './well.ts';

/**
 * Days until something comes back, by how often running it has gone well: the five boxes of Leitner ("So lernt man lernen",
 * 1972). What goes badly falls back into the first.
 */
export const DAYS = [1, 3, 7, 14, 30];
const DAY = 24 * 60 * 60_000;

/** When something in this box comes back, milliseconds since 1970. */
export const backAt = (box: number, last: number): number => last + (DAYS[box] ?? 1) * DAY;

/** The box after one more time. */
export const boxAfter = (box: number, well: boolean): number => (well ? Math.min(box + 1, DAYS.length - 1) : 0);

export const inTime = (results: readonly Result[]): Result[] => [...results].sort((a, b) => (a.at < b.at ? -1 : 1));

/** A scenario that should be played again, with when. */
export interface Due {
  scenario: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** What comes back and when, the longest due first: what went badly tomorrow, what went well ever later. */
export function dueFrom(results: readonly Result[]): Due[] {
  const boxes = new Map<string, { box: number; last: number }>();
  for (const result of inTime(results)) {
    const before = boxes.get(result.scenario)?.box ?? 0;
    const well = endedWell(result, 'settled') && result.weak.length < 3;
    boxes.set(result.scenario, { box: boxAfter(before, well), last: Date.parse(result.at) });
  }
  return [...boxes]
    .map(([scenario, { box, last }]) => ({ scenario, at: backAt(box, last) }))
    .sort((a, b) => a.at - b.at);
}
