const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

const MORE: Readonly<Record<string, number>> = {
  'twenty-four': 24,
  'twenty-five': 25,
  'forty-eight': 48,
  'forty-five': 45,
  'seventy-two': 72,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

/** Source of a pattern for a small number, in figures or in words. */
export const NUMBER = `(?:\\d{1,2}|${[...Object.keys(MORE), ...WORDS.slice(1)].join('|')})`;

/** "Two" and "2" alike. */
export function numberOf(said: string): number {
  const word = WORDS.indexOf(said.toLowerCase() as (typeof WORDS)[number]);
  return word < 0 ? (MORE[said.toLowerCase()] ?? Number(said)) : word;
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

export const WEEKDAY =
  '(?:(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)days?|MON|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)';
export const MONTH =
  '(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|May|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)';

/** 0 is Sunday. */
export const weekdayOf = (said: string): number =>
  DAYS.indexOf(said.slice(0, 3).toLowerCase() as (typeof DAYS)[number]);
/** 0 is January. */
export const monthOf = (said: string): number =>
  MONTHS.indexOf(said.slice(0, 3).toLowerCase() as (typeof MONTHS)[number]);
