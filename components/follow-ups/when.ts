/** Times of follow-ups in words, by the clock of whoever reads and by the customer's. */

const DAY = 24 * 60 * 60_000;

const clock = (zone?: string) =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', ...(zone ? { timeZone: zone } : {}) });

const dayOf = (at: number, zone?: string) =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', ...(zone ? { timeZone: zone } : {}) }).format(at);

/** Days from now by the reader's calendar: a minute after midnight is a day later than a minute before. */
const daysAhead = (at: number, now: number) => Math.round((Date.parse(dayOf(at)) - Date.parse(dayOf(now))) / DAY);

/** Whether it is due by the end of tomorrow, by the reader's calendar. */
export const isByTomorrow = (due: string, now: number): boolean => daysAhead(Date.parse(due), now) <= 1;

/** "today", "tomorrow", "yesterday" in the reader's language; a weekday or a date where it is further. */
function dayInWords(at: number, now: number): string {
  const days = daysAhead(at, now);
  if (Math.abs(days) <= 1) return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(days, 'day');
  const near = days > 0 && days < 7;
  return new Intl.DateTimeFormat(undefined, near ? { weekday: 'long' } : { day: 'numeric', month: 'short' }).format(at);
}

/** "today, 10:00". */
export const whenDue = (due: string, now: number): string =>
  `${dayInWords(Date.parse(due), now)}, ${clock().format(Date.parse(due))}`;

/** The customer's clock at that time, where it shows another hour than the reader's. */
export function theirClock(due: string, zone: string | null): string | null {
  if (zone === null) return null;
  const at = Date.parse(due);
  const theirs = clock(zone).format(at);
  return theirs === clock().format(at) && dayOf(at) === dayOf(at, zone) ? null : theirs;
}

/** Nine in the morning of the next day by the customer's clock, as an ISO moment: on a night when clocks change, too. */
export function nextMorning(now: number, zone: string | null): string {
  const use = zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  // By the calendar: on a night when clocks change a day has 23 or 25 hours.
  const wanted = Date.parse(`${dayOf(now, use)}T09:00:00Z`) + DAY;
  const shown = (at: number) => {
    const parts = new Intl.DateTimeFormat('en-CA', {
      timeZone: use,
      hourCycle: 'h23',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    return Date.parse(`${parts.format(at).replace(', ', 'T')}Z`);
  };
  const first = wanted - (shown(wanted) - wanted);
  return new Date(first - (shown(first) - wanted)).toISOString();
}

/** A moment as a `datetime-local` field shows it, by the reader's own clock. */
export function asInput(due: string): string {
  const at = new Date(due);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The moment that a field shows; where nobody has changed it the very one it was filled with: an hour that comes twice in a night names two. */
export const chosenIn = (value: string, filled: string): string | null =>
  value === asInput(filled) ? filled : fromInput(value);

/** The moment in such a field, ISO 8601; null where it holds none. */
export function fromInput(value: string): string | null {
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
