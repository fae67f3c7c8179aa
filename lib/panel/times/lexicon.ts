/** What a language calls days, months and halves of the day, as the browser knows it. */

const YEAR = 2025;
const HALVES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  ja: ['午前', '午後'],
  ko: ['오전', '오후'],
  zh: ['上午|凌晨|早上|清晨', '下午|晚上|中午'],
};
/** What interfaces write and the browser does not. */
const TODAY: Readonly<Record<string, string>> = { pl: 'dziś' };
/** Words that stand between the parts of a time in any interface. */
const BETWEEN = ['at', 'on'];

/** In one form of each sign and letter: Arabic digits as Latin ones, narrow spaces as spaces, nothing that only turns the text. */
export const evened = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200E\u200F\u061C\u2066-\u2069]/gu, '')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A word with what it stands for, as an expression that does not fit inside another word or number. */
export interface Term {
  pattern: RegExp;
  value: number;
  length: number;
}

/** Spaces may be left out ("igår"), and a dot behind as well. */
function termOf(word: string, value: number): Term {
  const even = evened(word).replace(/\.$/u, '');
  const source = escaped(even).replace(/ /gu, ' ?');
  // Scripts without spaces run on.
  const open = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]$/u.test(even);
  const letters = open ? '' : '\\p{L}\\p{M}';
  const pattern = new RegExp(`(?<![${letters}\\d])${source}(?![${letters}${open ? '' : '\\d'}])\\.?`, 'u');
  return { pattern, value, length: even.length };
}

const longestFirst = (terms: Term[]) => terms.sort((one, other) => other.length - one.length);

function namesOf(language: string, part: 'month' | 'weekday', options: Intl.DateTimeFormatOptions, dates: Date[]) {
  const format = new Intl.DateTimeFormat(language, { calendar: 'gregory', numberingSystem: 'latn', ...options });
  return dates.map((date) => {
    const parts = format.formatToParts(date);
    if (!options.day) return format.format(date);
    const at = parts.findIndex(({ type }) => type === part);
    // Hebrew writes "in" and the month as one word.
    const joined = /\p{L}*$/u.exec(parts[at - 1]?.value ?? '')?.[0] ?? '';
    return joined + (parts[at]?.value ?? '');
  });
}

function monthsOf(language: string): Term[] {
  const dates = Array.from({ length: 12 }, (_, month) => new Date(YEAR, month, 8));
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  const names = forms.map((form) => namesOf(language, 'month', form, dates));
  // A bare number is no name.
  const terms = names.flatMap((each) => each.map((name, month) => ({ name, month })));
  return longestFirst(terms.filter(({ name }) => /\p{L}/u.test(name)).map(({ name, month }) => termOf(name, month)));
}

function weekdaysOf(language: string): Term[] {
  // A Sunday is day 0.
  const dates = Array.from({ length: 7 }, (_, day) => new Date(YEAR, 5, 1 + day));
  const names = (['long', 'short'] as const).map((weekday) => namesOf(language, 'weekday', { weekday }, dates));
  return longestFirst(names.flatMap((each) => each.map((name, day) => termOf(name, day))));
}

function daysOf(language: string): Term[] {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const name = language.split('-')[0] ?? '';
  const today = TODAY[name];
  const words = [0, 1, 2].map((day) => [format.format(-day, 'day'), day] as const);
  const more = today ? [[today, 0] as const] : [];
  return longestFirst(
    [...words, ...more].filter(([word]) => !/\d/u.test(word)).map(([word, day]) => termOf(word, day)),
  );
}

function halvesOf(language: string): [before: RegExp, after: RegExp] {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true });
  const said = [9, 15].map(
    (hour) => format.formatToParts(new Date(YEAR, 5, 1, hour)).find(({ type }) => type === 'dayPeriod')?.value ?? 'am',
  );
  const [before, after] = HALVES[language.split('-')[0] ?? ''] ?? [];
  const half = (own: string | undefined, more: string | undefined, latin: string) => {
    const alone = `(?<!\\p{L})(?:${escaped(evened(own ?? 'am'))}|${latin})(?!\\p{L})\\.?`;
    return new RegExp(more ? `${alone}|${more}` : alone, 'u');
  };
  return [half(said[0], before, 'a\\.? ?m'), half(said[1], after, 'p\\.? ?m')];
}

/** The words that only join the parts of a full date, as the browser writes one: "г.", "в", "klo", "년". */
function joinsOf(language: string): ReadonlySet<string> {
  const joins = new Set(BETWEEN);
  for (const style of ['full', 'long', 'medium', 'short'] as const)
    for (const options of [{ dateStyle: style, timeStyle: 'short' }, { dateStyle: style }] as const) {
      const parts = new Intl.DateTimeFormat(language, options).formatToParts(new Date(YEAR, 10, 18, 15, 5));
      for (const { type, value } of parts)
        if (type === 'literal') for (const word of evened(value).match(/[\p{L}\p{M}]+/gu) ?? []) joins.add(word);
    }
  return joins;
}

export interface Lexicon {
  days: readonly Term[];
  months: readonly Term[];
  weekdays: readonly Term[];
  halves: readonly [before: RegExp, after: RegExp];
  joins: ReadonlySet<string>;
  /** The order in which a date of numbers is written, such as `dmy`. */
  order: string;
  /** What stands between hours and minutes. */
  separator: string;
}

function made(language: string): Lexicon {
  const numbers = new Intl.DateTimeFormat(language, { calendar: 'gregory' }).formatToParts(new Date(YEAR, 10, 18));
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).formatToParts(new Date());
  const hour = clock.findIndex(({ type }) => type === 'hour');
  const order = numbers.map(({ type }) => (/^(?:day|month|year)$/u.test(type) ? type.charAt(0) : '')).join('');
  return {
    days: daysOf(language),
    months: monthsOf(language),
    weekdays: weekdaysOf(language),
    halves: halvesOf(language),
    joins: joinsOf(language),
    order,
    separator: clock[hour + 1]?.value.trim() === '.' ? '.' : ':',
  };
}

const known = new Map<string, Lexicon | null>();

/** The words of a language; null where the browser knows no such language. */
export function lexiconOf(language: string): Lexicon | null {
  const before = known.get(language);
  if (before !== undefined) return before;
  const isKnown =
    /^[a-z]{2,3}(?:-|$)/iu.test(language) && Intl.DateTimeFormat.supportedLocalesOf(safe(language)).length > 0;
  const lexicon = isKnown ? made(safe(language)) : null;
  known.set(language, lexicon);
  return lexicon;
}

/** Pages write all sorts of things where a language should stand. */
function safe(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return language.split(/[-_]/u)[0] ?? 'en';
  }
}
