/**
 * Wall clocks. A wall time is the number of milliseconds that UTC would have if its clocks showed what hangs on the
 * wall: days and hours are added to it without a thought for summer time, which matters only on the way back.
 */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const FORMATS = new Map<string, Intl.DateTimeFormat | null>();

/** The formatter of an IANA zone, or null where the name is none. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = FORMATS.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    format = null;
  }
  FORMATS.set(zone, format);
  return format;
}

/** Whether the runtime knows the zone. */
export const isZone = (zone: string): boolean => zone !== '' && formatOf(zone) !== null;

/** What the clocks of a zone show at an instant (milliseconds since 1970). An unknown zone counts as UTC. */
export function wallOf(instant: number, zone: string): number {
  const format = formatOf(zone);
  if (!format) return instant;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The instant at which the clocks of a zone show a wall time. Where they jump over it, the moment after the jump by as much;
 * where they show it twice, the first.
 */
export function instantOf(wall: number, zone: string): number {
  const offsets = [wall - DAY, wall + DAY].map((near) => wallOf(near, zone) - near);
  const [before = 0, after = 0] = offsets;
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  if (wallOf(early, zone) === wall) return early;
  if (wallOf(late, zone) === wall) return late;
  return wall - before;
}

/** An instant as the clocks of a zone show it, with their offset: `2026-03-17T10:00:00+01:00`. */
export function isoIn(instant: number, zone: string): string {
  const wall = wallOf(instant, zone);
  const minutes = Math.round((wall - instant) / MINUTE);
  const two = (value: number) => String(Math.abs(value)).padStart(2, '0');
  const sign = minutes < 0 ? '-' : '+';
  const offset = `${sign}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
  return `${new Date(wall).toISOString().slice(0, 19)}${offset}`;
}
