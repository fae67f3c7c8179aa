/** How long ago, as any language says it: the browser's own wording ("hace 2 horas", "2 ч. назад"), read backwards. */

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
}

function wordingsOf(language: string): Wording[] {
  return (['long', 'short', 'narrow'] as const).flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(language, { style, numeric: 'always' });
    return UNITS.map((unit): Wording => {
      const said = NUMBERS.map((number) =>
        format
          .formatToParts(-number, unit)
          .map(({ type, value }) => (type === 'integer' ? '(\\d+)' : escaped(value)))
          .join(''),
      );
      return { unit, pattern: new RegExp(`^(?:${[...new Set(said)].join('|')})$`, 'iu') };
    });
  });
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
  const text = said.trim().toLowerCase();
  const [, many, sign] = /^(\d{1,3}) ?(s|m|min|h|d|w)\.?$/u.exec(text) ?? [];
  const brief = sign === undefined ? undefined : BRIEF[sign];
  if (brief) return Number(many) * SECONDS[brief] * 1000;
  for (const { pattern, unit } of wordings(language)) {
    const number = pattern.exec(text)?.slice(1).find(Boolean);
    if (number) return Number(number) * SECONDS[unit] * 1000;
  }
  return null;
}
