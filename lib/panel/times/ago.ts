/** How long ago, as any language says it: the browser's own wording ("hace 2 horas", "2 ч. назад"), read backwards. */

import { evened } from './lexicon.ts';

const SECONDS = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_800, year: 31_557_600 };
type Unit = keyof typeof SECONDS;
const UNITS = Object.keys(SECONDS) as Unit[];

/** As narrow columns have it: "5m", "2 h", "3d". */
const BRIEF: Readonly<Record<string, Unit>> = {
  s: 'second',
  m: 'minute',
  min: 'minute',
  h: 'hour',
  d: 'day',
  w: 'week',
};

/** Numbers that between them use every plural form there is. */
const NUMBERS = [1, 2, 3, 5, 11, 21, 100];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

interface Wording {
  pattern: RegExp;
  unit: Unit;
  /** Where the wording itself says how many: "an hour ago" in languages with a word for it. */
  number?: number;
}

function wordingsIn(format: Intl.RelativeTimeFormat, unit: Unit): Wording[] {
  const said = NUMBERS.map((number) => {
    const parts = format.formatToParts(-number, unit);
    const source = parts.map(({ type, value }) => (type === 'integer' ? '(\\d+)' : escaped(value))).join('');
    return { number, source: source.toLowerCase(), isCounted: parts.some(({ type }) => type === 'integer') };
  });
  const counted = new Set(said.filter(({ isCounted }) => isCounted).map(({ source }) => source));
  return [
    ...(counted.size > 0 ? [{ unit, pattern: new RegExp(`^(?:${[...counted].join('|')})$`, 'iu') }] : []),
    ...said
      .filter(({ isCounted }) => !isCounted)
      .map(({ number, source }) => ({ unit, number, pattern: new RegExp(`^${source}$`, 'iu') })),
  ];
}

function wordingsOf(language: string): Wording[] {
  const [named = 'en'] = Intl.getCanonicalLocales(language.replace(/[^A-Za-z0-9-]/gu, '') || 'en');
  const now = new Intl.RelativeTimeFormat(named, { numeric: 'auto' }).format(0, 'second');
  return [
    { unit: 'second', number: 0, pattern: new RegExp(`^${escaped(now.toLowerCase())}$`, 'iu') },
    ...(['long', 'short', 'narrow'] as const).flatMap((style) => {
      const format = new Intl.RelativeTimeFormat(named, {
        style,
        numeric: 'always',
        numberingSystem: 'latn',
      } as object);
      return UNITS.flatMap((unit) => wordingsIn(format, unit));
    }),
  ];
}

const known = new Map<string, Wording[]>();

function wordings(language: string): Wording[] {
  const before = known.get(language);
  if (before) return before;
  const made = wordingsOf(language);
  known.set(language, made);
  return made;
}

/** Milliseconds that have passed, from a text that says nothing else; null where it is no such text. */
export function agoIn(said: string, language: string): number | null {
  const text = evened(said);
  const [, many, sign] = /^(\d{1,3}) ?(s|m|min|h|d|w)\.?$/u.exec(text) ?? [];
  const brief = sign === undefined ? undefined : BRIEF[sign];
  if (brief) return Number(many) * SECONDS[brief] * 1000;
  for (const { pattern, unit, number } of wordings(language)) {
    const found = pattern.exec(text);
    const count = found && (number ?? found.slice(1).find(Boolean));
    if (count !== null && count !== undefined) return Number(count) * SECONDS[unit] * 1000;
  }
  return null;
}
