import type { Policy } from '../../gestures.ts';
import { DAY, instantOf, wallOf } from '../time/zone.ts';

/** The first instant of the period that holds `now` (milliseconds since 1970): Monday, or the first of the month, in the policy's zone. */
export function periodStart(now: number, { period, zone }: Pick<Policy, 'period' | 'zone'>): number {
  const wall = new Date(wallOf(now, zone));
  const midnight = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), period === 'month' ? 1 : wall.getUTCDate());
  const monday = midnight - ((wall.getUTCDay() + 6) % 7) * DAY;
  return instantOf(period === 'month' ? midnight : monday, zone);
}
