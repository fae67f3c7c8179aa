import { NUMBER, numberOf } from './numbers.ts';
import type { Clock } from './types.ts';

/** When a part of the day is over: a promise for the morning is broken at noon. Ours, after office hours. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/\bfirst thing(?: in the morning)?\b/i, 9 * 60],
  [
    /\b(?:end of (?:the |this )?(?:working |business )?day|end of business|close of (?:business|play)|eod|cob)\b/i,
    18 * 60,
  ],
  [/\bbefore the day is (?:out|over|done)\b/i, 18 * 60],
  [/\bbefore i (?:finish|leave|go|clock off)(?: home)?\b/i, 18 * 60],
  [/\blunch ?time\b|\blunch\b/i, 13 * 60],
  [/\b(?:noon|midday|mid-day)\b/i, 12 * 60],
  [/\bmidnight\b/i, 24 * 60],
  [/(?<=\b(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day) )am\b/i, 12 * 60],
  [/(?<=\b(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day) )pm\b/i, 17 * 60],
  [/\bmorning\b/i, 12 * 60],
  [/\bafternoon\b/i, 17 * 60],
  [/\bevening\b/i, 20 * 60],
  [/\btonight\b/i, 21 * 60],
];
/** Office days end here; a promise for a day holds until then. */
export const DAY_ENDS = 18 * 60;

const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  utc: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};
const ZONE = /^\s?(gmt|utc|bst|ce?s?t|eet|eest|est|edt|cst|cdt|mst|mdt|pst|pdt|ist|(?:our|my|office|uk|us) time)\b/i;

const HALF = '(?:am|pm|a\\.m\\.|p\\.m\\.)';
const LEAD = '(?:at|by|before|around|about|until|till|after|than|from)';
const HOURS = new RegExp(
  `(?:\\b(${LEAD}) )?(?<![\\d.,:/£$€])\\b(?:(\\d{1,2})(?:[:.]([0-5]\\d))?|(${NUMBER}))(?: ?(${HALF})(?![a-z])|( o['’]?clock)|(h)\\b)?`,
  'gi',
);
const SPOKEN = new RegExp(
  `\\b(?:(half|quarter|${NUMBER})(?: minutes)? (past|to) |(?:at|by|before) (half) )(${NUMBER})\\b(?: ?(${HALF})(?![a-z]))?`,
  'i',
);
const FIGURE = `(?:\\d{1,2}(?:[:.][0-5]\\d)?|${NUMBER})`;
const BETWEEN = new RegExp(
  `\\b(?:(?:between |from )${FIGURE}|\\d{1,2}(?:[:.][0-5]\\d)?) ?(?:${HALF})?(?: and | to | ?[-–] ?)(?=${FIGURE} ?(?:${HALF}|\\b))`,
  'i',
);
const COUNTED =
  /^[\s-]*(?:%|percent|(?:minute|min|hour|hr|day|week|month|year|working|business|time|step|piece|item|people|person|of\b|st\b|nd\b|rd\b|th\b|euro|pound|dollar|unit|point|[-–/.:]\d))/i;

/** The times of day that bare words name: morning from 9, afternoon up to 5; about 6 to 8 they do not say which. */
function bare(hour: number, minute: number): Pick<Clock, 'minutes' | 'sure' | 'others'> {
  const at = hour * 60 + minute;
  const noon = 12 * 60;
  if (hour >= 9 || hour === 0) return { minutes: at, sure: true, others: [] };
  if (hour <= 5) return { minutes: at + noon, sure: true, others: [] };
  if (hour === 8) return { minutes: at, sure: false, others: [at + noon] };
  return { minutes: at + noon, sure: false, others: [at] };
}

function halved(hour: number, minute: number, half: string): Pick<Clock, 'minutes' | 'sure' | 'others'> {
  const late = /^p/i.test(half);
  if (hour > 12) return { minutes: hour * 60 + minute, sure: true, others: [] };
  return { minutes: ((hour % 12) + (late ? 12 : 0)) * 60 + minute, sure: true, others: [] };
}

/** The first time of day named in the words, or null. A stretch of time counts with its end. */
export function clockIn(text: string): Clock | null {
  const spoken = spokenIn(text);
  if (spoken) return spoken;
  const range = BETWEEN.exec(text);
  const from = range ? range.index + range[0].length : 0;
  HOURS.lastIndex = from;
  for (let match = HOURS.exec(text); match; match = HOURS.exec(text)) {
    const clock = clockOf(match, text, range?.index);
    if (clock) return evening(clock, text);
    HOURS.lastIndex = match.index + Math.max(1, match[0].length);
  }
  return partIn(text);
}

/** One time of day as it was found, or null where the figure is something else. */
function clockOf(match: RegExpExecArray, text: string, rangeStart?: number): Clock | null {
  const [all, lead = '', figures = '', minutes, word, half, oclock, h] = match;
  const hour = numberOf(figures || (word ?? ''));
  const marked = half ?? oclock ?? h ?? (all.includes(':') ? ':' : undefined);
  const rest = text.slice(match.index + all.length);
  if (hour > 24 || (marked === undefined && !standsAlone(lead, rest, rangeStart !== undefined))) return null;
  const zone = ZONE.exec(rest);
  const offset = ZONES[(zone?.[1] ?? '').toLowerCase()] ?? null;
  const whole = /^0/.test(figures) || h !== undefined || (marked === ':' && hour >= 8) || hour > 12;
  const said = timeOf(hour, Number(minutes ?? 0), half, whole);
  return {
    start: rangeStart ?? match.index,
    end: match.index + all.length + (zone?.[0].length ?? 0),
    ...said,
    minutes: /^after$/i.test(lead) ? Math.max(said.minutes, DAY_ENDS) : said.minutes,
    sure: said.sure && (zone === null || offset !== null || /^\s?your time/i.test(zone[0])),
    offset,
  };
}

/** A bare figure is an hour only after "at" or "by", and where nothing is counted with it. */
function standsAlone(lead: string, rest: string, inRange: boolean): boolean {
  if (lead === '' && !inRange) return false;
  return !COUNTED.test(rest) && !/^(?:from|than)$/i.test(lead);
}

function timeOf(hour: number, minute: number, half: string | undefined, whole: boolean): ReturnType<typeof bare> {
  if (half !== undefined) return halved(hour, minute, half);
  return whole ? { minutes: hour * 60 + minute, sure: true, others: [] } : bare(hour, minute);
}

/** "By 8 tonight", "at 7 in the evening" say which half of the day they mean. */
function evening(clock: Clock, text: string): Clock {
  const [other] = clock.others;
  const late = /\b(?:tonight|in the evening)\b/i.test(text) && !/\d ?a\.?m\b/i.test(text);
  if (other === undefined)
    return late && clock.minutes < 12 * 60 ? { ...clock, minutes: clock.minutes + 12 * 60 } : clock;
  const said = (minutes: number): Clock => ({ ...clock, minutes, sure: true, others: [] });
  if (/\b(?:tonight|evening)\b/i.test(text)) return said(Math.max(clock.minutes, other));
  return /\bmorning\b/i.test(text) ? said(Math.min(clock.minutes, other)) : clock;
}

/** "Half past two", "quarter to ten". */
function spokenIn(text: string): Clock | null {
  const match = SPOKEN.exec(text);
  if (!match) return null;
  const [all, minutesSaid, side = 'past', british = '', hour = '', half] = match;
  const part = minutesSaid ?? british;
  const by = /half/i.test(part) ? 30 : /quarter/i.test(part) ? 15 : numberOf(part);
  const said = half === undefined ? bare(numberOf(hour), 0) : halved(numberOf(hour), 0, half);
  const minutes = said.minutes + (/past/i.test(side) ? by : -by);
  return { start: match.index, end: match.index + all.length, ...said, minutes, offset: null };
}

function partIn(text: string): Clock | null {
  for (const [pattern, minutes] of PARTS) {
    const match = pattern.exec(text);
    if (match)
      return {
        start: match.index,
        end: match.index + match[0].length,
        minutes,
        sure: true,
        others: [],
        offset: null,
      };
  }
  return null;
}
