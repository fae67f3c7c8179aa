import { DAY } from '../../time/zone.ts';
import { MONTH, monthOf, WEEKDAY, weekdayOf } from './numbers.ts';
import { dayOf } from './span.ts';
import type { Day } from './types.ts';

const YEAR = '(?:,? (20\\d\\d))?';
const DAY_FIRST = new RegExp(
  `(?:\\b(${WEEKDAY}),? )?\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\b\\.?${YEAR}`,
);
const MONTH_FIRST = new RegExp(
  `(?:\\b(${WEEKDAY}),? )?\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!:|\\.\\d)${YEAR}`,
);
const WEEKDAY_AND_DAY = new RegExp(`\\b(${WEEKDAY}),? (?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b`);
const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/;
const SLASHED = /(?<![\d/.£$€])(\d{1,2})([/.])(\d{1,2})(?:\2((?:20)?\d\d))?(?![\d/]|\.\d)(?! ?(?:am|pm|a\.m|p\.m))/;
const ALONE = /\b(?:on|by|before|until|till|(?:morning|afternoon|evening|night) of) the (\d{1,2})(?:st|nd|rd|th)\b/i;

/** The wall time of a date's first moment, or null where there is no such date. */
function dateOf(year: number, month: number, day: number): number | null {
  const wall = Date.UTC(year, month, day);
  const date = new Date(wall);
  return date.getUTCMonth() === month && date.getUTCDate() === day ? wall : null;
}

/** The next such day, in this year or the next; `sure` is false where the one of this year has gone. */
function ahead(
  month: number,
  day: number,
  year: string | undefined,
  now: number,
): { day: number; sure: boolean } | null {
  const today = dayOf(now);
  const this_ = new Date(now).getUTCFullYear();
  if (year !== undefined) {
    const given = dateOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
    return given === null ? null : { day: given, sure: given >= today };
  }
  const here = dateOf(this_, month, day);
  if (here !== null && here >= today) return { day: here, sure: true };
  const next = dateOf(this_ + 1, month, day);
  if (next === null) return null;
  // December says January without a year; in March, last week is a slip.
  return { day: next, sure: here !== null && today - here > 150 * DAY };
}

type Found = { day: number; sure: boolean; others: number[] } | null;

const alone = (found: { day: number; sure: boolean } | null): Found => found && { ...found, others: [] };

/** 05/06 is two dates; 25/03 is one. Where both could be, day first, and the agent is asked. */
function slashed(one: number, two: number, year: string | undefined, now: number): Found {
  const dayFirst = two <= 12 ? ahead(two - 1, one, year, now) : null;
  const monthFirst = one <= 12 ? ahead(one - 1, two, year, now) : null;
  if (!dayFirst || !monthFirst || one === two) return alone(dayFirst ?? monthFirst);
  const [best, other] = !dayFirst.sure && monthFirst.sure ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  return { day: best.day, sure: false, others: [other.day] };
}

/** "At 4.15", "4.15 today": a time of day. */
function isHour({ 0: all, 2: mark, 3: minutes = '', 4: year, index, input }: RegExpExecArray): boolean {
  if (mark !== '.' || year !== undefined || minutes.length !== 2) return false;
  return (
    /\b(?:at|around|about|from)\s$/i.test(input.slice(Math.max(0, index - 8), index)) ||
    /^ (?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening))\b/i.test(
      input.slice(index + all.length, index + all.length + 20),
    )
  );
}

/** "On the 19th": of this month, or of the next once it has gone. */
function ofMonth(day: number, now: number): Found {
  const date = new Date(now);
  for (let month = date.getUTCMonth(); month < date.getUTCMonth() + 3; month += 1) {
    const wall = dateOf(date.getUTCFullYear() + Math.floor(month / 12), month % 12, day);
    if (wall !== null && wall >= dayOf(now)) return { day: wall, sure: true, others: [] };
  }
  return null;
}

/** A weekday that is not the date's own: one of the two is a slip. */
function checked(found: Found, weekday: string | undefined): Found {
  if (!found || weekday === undefined || new Date(found.day).getUTCDay() === weekdayOf(weekday)) return found;
  const near = [-3, -2, -1, 1, 2, 3].map((by) => found.day + by * DAY);
  const meant = near.find((day) => new Date(day).getUTCDay() === weekdayOf(weekday));
  return { ...found, sure: false, others: meant === undefined ? [] : [meant] };
}

const READERS: readonly (readonly [RegExp, (match: RegExpExecArray, now: number) => Found])[] = [
  [ISO, ([, year = '', month, day], now) => alone(ahead(Number(month) - 1, Number(day), year, now))],
  [
    DAY_FIRST,
    ([, week, day, month = '', year], now) => checked(alone(ahead(monthOf(month), Number(day), year, now)), week),
  ],
  [
    MONTH_FIRST,
    ([, week, month = '', day, year], now) => checked(alone(ahead(monthOf(month), Number(day), year, now)), week),
  ],
  [WEEKDAY_AND_DAY, ([, week, day], now) => checked(ofMonth(Number(day), now), week)],
  [SLASHED, (match, now) => (isHour(match) ? null : slashed(Number(match[1]), Number(match[3]), match[4], now))],
  [ALONE, ([, day], now) => ofMonth(Number(day), now)],
];

/** A calendar date in the words, or null. */
export function dateIn(text: string, now: number): Day | null {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    const found = match && read(match, now);
    if (match && found) return { start: match.index, end: match.index + match[0].length, ...found };
  }
  return null;
}
