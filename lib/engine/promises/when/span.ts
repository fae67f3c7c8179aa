import { DAY, HOUR, MINUTE } from '../../time/zone.ts';
import { DAY_ENDS } from './clock.ts';
import { NUMBER, numberOf } from './numbers.ts';
import type { Span } from './types.ts';

const COUNT = `(?:${NUMBER}|an?|the|half an|a half|a couple of|a few|several|some)`;
const SPAN = new RegExp(
  `\\b(?:within|inside|in|give (?:me|us)|over|under|less than|no more than|up to)(?: (?:about|around|roughly|less than|the next|the coming|at most|under))? ?(?:${COUNT}(?: ?[-–] ?| to | or ))?(${COUNT})? ?(working |business |week)?-?(minute|min|hour|hr|day|week|fortnight|month)s?\\b(?: from (?:now|today))?`,
  'i',
);
const LATER = new RegExp(
  `\\b(${COUNT}) (working |business )?(minute|hour|day|week|fortnight|month)s? (?:from (?:now|today)|later)\\b|\\b(a) ()(week) today\\b`,
  'i',
);

/** "Half an hour" is .5; "a few" is three and never sure. */
function countOf(said: string): { count: number; sure: boolean } {
  if (/^half|^a half/i.test(said)) return { count: 0.5, sure: true };
  if (/couple/i.test(said)) return { count: 2, sure: false };
  if (/few|several|some/i.test(said)) return { count: 3, sure: false };
  return { count: /^(?:an?|the)$/i.test(said) || said === '' ? 1 : numberOf(said), sure: true };
}

const weekday = (wall: number): number => new Date(wall).getUTCDay();
export const dayOf = (wall: number): number => Math.floor(wall / DAY) * DAY;

/** So many days from Monday to Friday after this one; holidays are not known. */
export function workingDays(from: number, count: number): number {
  let day = dayOf(from);
  for (let left = Math.min(Math.ceil(count), 400); left > 0; ) {
    day += DAY;
    if (weekday(day) % 6 !== 0) left -= 1;
  }
  return day;
}

/** A length of time counted from now, or null. Hours and minutes run from now on; days hold until the evening of the last. */
export function spanIn(text: string, now: number): Span | null {
  const match = LATER.exec(text) ?? SPAN.exec(text);
  if (!match) return null;
  const [all, count = match[4] ?? '', working = '', unit = match[6] ?? ''] = match;
  const said = countOf(count);
  if (count === '' && !/the (?:next|coming)/i.test(all) && !/fortnight/i.test(unit)) return null;
  if (/^in the (?:day|month|week)/i.test(all)) return null;
  const place = { start: match.index, end: match.index + all.length, sure: said.sure };
  const elapsed = elapsedOf(unit.toLowerCase(), said.count);
  const until = elapsed === null ? untilOf(unit.toLowerCase(), said.count, working !== '', now) : now + elapsed;
  return { ...place, until, elapsed };
}

function elapsedOf(unit: string, count: number): number | null {
  if (unit.startsWith('min')) return count * MINUTE;
  return unit.startsWith('h') ? count * HOUR : null;
}

function untilOf(unit: string, count: number, working: boolean, now: number): number {
  const evening = DAY_ENDS * MINUTE;
  if (working) return workingDays(now, count) + evening;
  if (unit === 'month') {
    const day = new Date(dayOf(now));
    const month = day.getUTCMonth() + Math.ceil(count);
    const last = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0)).getUTCDate();
    return Date.UTC(day.getUTCFullYear(), month, Math.min(day.getUTCDate(), last)) + evening;
  }
  const days = { day: 1, week: 7, fortnight: 14 }[unit] ?? 1;
  return dayOf(now) + Math.ceil(count * days) * DAY + evening;
}
