import { DAY } from '../../time/zone.ts';
import { dateIn } from './date.ts';
import { WEEKDAY, weekdayOf } from './numbers.ts';
import { dayOf } from './span.ts';
import type { Day } from './types.ts';

type Found = { day: number; sure: boolean; others?: number[] };
type Reader = readonly [pattern: RegExp, read: (match: RegExpExecArray, today: number) => Found];

const FRIDAY = 5;
const weekday = (day: number): number => new Date(day).getUTCDay();
const until = (today: number, day: number): number => (day - weekday(today) + 7) % 7;
/** The Friday that ends the working week of a day; at the weekend, the one that comes. */
const friday = (today: number): number => today + until(today, FRIDAY) * DAY;
const monthEnd = (today: number, ahead: number): number => {
  const date = new Date(today);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1 + ahead, 0);
};
/** Friday of the week after this one. */
const nextFriday = (today: number): number => {
  const monday = today + ((1 - weekday(today) + 7) % 7 || 7) * DAY;
  return monday + 4 * DAY;
};

const sure = (day: number): Found => ({ day, sure: true });
const unsure = (day: number): Found => ({ day, sure: false });

/** "On Friday" is the next one; said on a Friday, or as "next Friday" while one is still to come in this week, it is not sure. */
function named([, which = '', name = '', week]: RegExpExecArray, today: number): Found {
  const away = until(today, weekdayOf(name));
  const near = today + (away || 7) * DAY;
  if (week !== undefined) return sure(near + 7 * DAY);
  if (/^this/i.test(which)) return sure(today + away * DAY);
  if (away === 0) return { day: near, sure: false, others: [today] };
  const inThisWeek = weekday(near) > weekday(today) || (weekday(near) === 0 && weekday(today) !== 0);
  if (/^next/i.test(which) && inThisWeek) return { day: near + 7 * DAY, sure: false, others: [near] };
  return sure(near);
}

const READERS: readonly Reader[] = [
  [/\bthe day after tomorrow\b/i, (_, today) => sure(today + 2 * DAY)],
  [
    new RegExp(`\\ba week (?:from |on |this )?(${WEEKDAY})\\b`),
    ([, name = ''], today) => sure(today + (until(today, weekdayOf(name)) + 7) * DAY),
  ],
  [/\ba week (?:from )?tomorrow\b|\btomorrow week\b/i, (_, today) => sure(today + 8 * DAY)],
  [/\btomorrow\b|\btmrw\b/i, (_, today) => sure(today + DAY)],
  [new RegExp(`\\b(this |next |coming |the following |this coming )?(${WEEKDAY})\\b( week)?`), named],
  [/\b(?:before|by|until|ahead of) the weekend\b/i, (_, today) => sure(friday(today))],
  [/\bnext weekend\b/i, (_, today) => unsure(friday(today) + 9 * DAY)],
  [/\bweekend\b/i, (_, today) => sure(friday(today) + 2 * DAY)],
  [
    /\bend of (?:the |this )?week\b|\bweek['’]s end\b|\blater this week\b|\bthis week\b/i,
    (_, today) => sure(friday(today)),
  ],
  [/\bearly next week\b/i, (_, today) => unsure(nextFriday(today) - 3 * DAY)],
  [/\b(?:mid(?:dle of)?|mid-) ?next week\b/i, (_, today) => unsure(nextFriday(today) - 2 * DAY)],
  [/\bnext week\b/i, (_, today) => sure(nextFriday(today))],
  [/\bend of next month\b|\bnext month\b/i, (_, today) => unsure(monthEnd(today, 1))],
  [
    /\bend of (?:the |this )?month\b|\bmonth['’]?s? end\b|\blater this month\b|\bthis month\b/i,
    (_, today) => sure(monthEnd(today, 0)),
  ],
  [
    /\bend of (?:the |this )?year\b|\bthis year\b/i,
    (_, today) => sure(Date.UTC(new Date(today).getUTCFullYear(), 11, 31)),
  ],
  [
    /\b(?:later )?today\b|\b(?:this (?:very )?(?:morning|afternoon|evening|lunchtime))\b|\btonight\b|\bbefore i (?:finish|leave|go|clock off)\b/i,
    (_, today) => sure(today),
  ],
  [/\bin the morning\b|\bovernight\b/i, (_, today) => sure(today + DAY)],
];

/** The day that the words name, or null. */
export function dayIn(text: string, now: number): Day | null {
  const date = dateIn(text, now);
  if (date) return date;
  const today = dayOf(now);
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { day, sure, others = [] } = read(match, today);
    return { start: match.index, end: match.index + match[0].length, day, sure, others };
  }
  return null;
}
