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

/** Source of a pattern for a small number, in figures or in words. */
export const NUMBER = `(?:\\d{1,2}|${WORDS.slice(1).join('|')})`;

/** "Two" and "2" alike. */
export function numberOf(said: string): number {
  const word = WORDS.indexOf(said.toLowerCase() as (typeof WORDS)[number]);
  return word < 0 ? Number(said) : word;
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
