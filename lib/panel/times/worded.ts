/** Dates and times in any language that the browser knows, by its own names of days and months. */
import { evened, type Lexicon, lexiconOf, type Term } from './lexicon.ts';

/** What a text has told so far, and what of it is still unread. */
interface Told {
  rest: string;
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
  /** Days before today. */
  before?: number | undefined;
  weekday?: number | undefined;
  clock?: readonly [hour: number, minute: number];
}

/** Takes the first match out of what is unread. */
function takeOut(told: Told, pattern: RegExp): RegExpExecArray | null {
  const found = pattern.exec(told.rest);
  if (found) told.rest = `${told.rest.slice(0, found.index)} ${told.rest.slice(found.index + found[0].length)}`;
  return found;
}

function takeTerm(told: Told, terms: readonly Term[]): number | undefined {
  return terms.find(({ pattern }) => takeOut(told, pattern))?.value;
}

const ISO = /(?<!\d)((?:19|20)\d{2})[-./] ?(\d{1,2})[-./] ?(\d{1,2})(?!\d)\.?/u;
const THREE = /(?<!\d)(\d{1,2})[-./] ?(\d{1,2})[-./] ?((?:19|20)?\d{2})(?!\d)\.?/u;
const TWO = /(?<![\d:])(\d{1,2})([./]) ?(\d{1,2})(?:\2|(?![\d:.]))/u;

/** A date of numbers alone. */
function takeNumbers(told: Told, { order, separator }: Lexicon): void {
  const iso = takeOut(told, ISO);
  if (iso) [told.year, told.month, told.day] = [Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])];
  const isDayFirst = order.indexOf('d') < order.indexOf('m');
  const set = (one: number, other: number) => {
    told.day = isDayFirst ? one : other;
    told.month = (isDayFirst ? other : one) - 1;
  };
  const three = iso ? null : takeOut(told, THREE);
  if (three) {
    set(Number(three[1]), Number(three[2]));
    told.year = Number(three[3]) + (Number(three[3]) < 100 ? 2000 : 0);
  }
  if (iso || three) return;
  const two = TWO.exec(told.rest);
  // "15.05" is a clock where clocks are written so, and a date only with a dot behind.
  if (!two || (two[2] === '.' && separator === '.' && !two[0].endsWith('.'))) return;
  takeOut(told, TWO);
  set(Number(two[1]), Number(two[3]));
}

/** A day and a year beside a month that was named. */
function takeBesideMonth(told: Told): void {
  const year = takeOut(told, /(?<!\d)((?:19|20)\d{2})(?!\d)/u);
  if (year) told.year = Number(year[1]);
}

function takeClock(told: Told, { halves, separator }: Lexicon): void {
  const between = separator === '.' ? '[:.]' : ':';
  const found = takeOut(told, new RegExp(`(?<![\\d:.])(\\d{1,2})${between}(\\d{2})(?:${between}\\d{2})?(?!\\d)`, 'u'));
  if (!found) return;
  const [before, after] = halves;
  const isAfter = takeOut(told, after) !== null;
  const isBefore = !isAfter && takeOut(told, before) !== null;
  const hour = Number(found[1]);
  told.clock = [isAfter && hour < 12 ? hour + 12 : isBefore && hour === 12 ? 0 : hour, Number(found[2])];
}

const isRight = ({ month, day, clock }: Told) =>
  (month === undefined || (month >= 0 && month < 12)) &&
  (day === undefined || (day >= 1 && day <= 31)) &&
  (clock === undefined || (clock[0] < 24 && clock[1] < 60));

/** What a text tells; null where it says a word that is none of a time, or no time at all. */
function toldBy(said: string, lexicon: Lexicon): Told | null {
  const told: Told = { rest: evened(said) };
  told.before = takeTerm(told, lexicon.days);
  told.month = takeTerm(told, lexicon.months);
  if (told.month === undefined) takeNumbers(told, lexicon);
  else takeBesideMonth(told);
  takeClock(told, lexicon);
  if (told.month !== undefined && told.day === undefined) {
    const day = takeOut(told, /(?<!\d)(\d{1,2})(?!\d)/u);
    if (!day) return null;
    told.day = Number(day[1]);
  }
  told.weekday = takeTerm(told, lexicon.weekdays);
  const strange = (told.rest.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => !lexicon.joins.has(word));
  const isTime = told.day !== undefined || told.before !== undefined || told.clock !== undefined;
  return strange || /\d/u.test(told.rest) || !isTime || !isRight(told) ? null : told;
}

const NOON = [12, 0] as const;

function dayOf(
  { year, month, day, before, weekday }: Told,
  now: Date,
  [hour, minute]: readonly [number, number],
): Date {
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate(), hour, minute);
  if (month !== undefined && day !== undefined) return new Date(year ?? now.getFullYear(), month, day, hour, minute);
  if (before !== undefined) at.setDate(at.getDate() - before);
  else if (weekday !== undefined) at.setDate(at.getDate() - ((at.getDay() - weekday + 7) % 7));
  return at;
}

/** Some minutes: clocks differ. */
const SLACK = 10 * 60_000;

/** The moment a text names, the last one before `now` that fits; null where any of its words is unknown, or it is still to come. */
export function wordedMoment(said: string, language: string, now: Date): Date | null {
  const lexicon = lexiconOf(language);
  const told = lexicon && toldBy(said, lexicon);
  if (!told) return null;
  const at = dayOf(told, now, told.clock ?? NOON);
  const isPast = () => at.getTime() <= now.getTime() + SLACK;
  if (isPast()) return at;
  if (told.before === 0 && told.clock === undefined) return now;
  if (told.year !== undefined || told.before !== undefined) return null;
  if (told.month !== undefined) at.setFullYear(at.getFullYear() - 1);
  else at.setDate(at.getDate() - (told.weekday === undefined ? 1 : 7));
  return isPast() ? at : null;
}
