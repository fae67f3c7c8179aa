import type { Conversation } from '../../../conversation.ts';

/** Signs of currencies; a dollar is that of the customer's country, see {@link currencyOf}. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/£|\bGBP\b|\b(?:pounds?|quid)\b/i, 'GBP'],
  [/€|\bEUR\b|\beuros?\b/i, 'EUR'],
  [/\bA\$|\bAUD\b/i, 'AUD'],
  [/\bC\$|\bCAD\b/i, 'CAD'],
  [/\bNZ\$|\bNZD\b/i, 'NZD'],
  [/\bCHF\b|\bfrancs?\b/i, 'CHF'],
  [/₹|\bINR\b|\brupees?\b|\bRs\.?\s?\d/i, 'INR'],
  [/¥|\bJPY\b|\byen\b/i, 'JPY'],
  [/\bSEK\b/i, 'SEK'],
  [/\bNOK\b/i, 'NOK'],
  [/\bDKK\b/i, 'DKK'],
  [/zł|\bPLN\b/i, 'PLN'],
  [/R\$|\bBRL\b/i, 'BRL'],
  [/\bUSD\b|\bUS\$/i, 'USD'],
];
const REGIONS: Readonly<Record<string, string>> = {
  GB: 'GBP',
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  CH: 'CHF',
  LI: 'CHF',
  JP: 'JPY',
  IN: 'INR',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  BR: 'BRL',
  IE: 'EUR',
  DE: 'EUR',
  AT: 'EUR',
  FR: 'EUR',
  ES: 'EUR',
  IT: 'EUR',
  NL: 'EUR',
  BE: 'EUR',
  PT: 'EUR',
  FI: 'EUR',
  GR: 'EUR',
  LU: 'EUR',
  EE: 'EUR',
  LV: 'EUR',
  LT: 'EUR',
  SK: 'EUR',
  SI: 'EUR',
  HR: 'EUR',
  MT: 'EUR',
  CY: 'EUR',
};

const regionOf = (locale: string | null): string | null =>
  /[-_]([A-Z]{2})\b/i.exec(locale ?? '')?.[1]?.toUpperCase() ?? null;

/** ISO 4217 of the customer's money: the sign they write, else that of their country; null where neither is known. */
export function currencyOf({ customer, locale }: Conversation, turn: string): string | null {
  const region = regionOf(customer.locale) ?? regionOf(locale);
  const home = region === null ? undefined : REGIONS[region];
  const sign = SIGNS.find(([pattern]) => pattern.test(turn))?.[1];
  if (sign !== undefined) return sign;
  if (/\$|\b(?:dollars?|bucks)\b/i.test(turn)) return home?.endsWith('D') ? home : 'USD';
  return home ?? null;
}

const FORMATS = new Map<string, Intl.NumberFormat | null>();

/** Making a formatter is dear; each is made once. Null where currency or locale are none. */
function formatOf(locale: string, currency: string, digits?: number): Intl.NumberFormat | null {
  const key = `${locale} ${currency} ${digits}`;
  const known = FORMATS.get(key);
  if (known !== undefined) return known;
  const exactly = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  let format: Intl.NumberFormat | null = null;
  try {
    format = new Intl.NumberFormat(locale, { style: 'currency', currency, ...exactly });
  } catch {
    format = null;
  }
  FORMATS.set(key, format);
  return format;
}

/** Digits after the point: none for yen. Unknown codes have two. */
export const digitsOf = (currency: string): number =>
  formatOf('en', currency)?.resolvedOptions().maximumFractionDigits ?? 2;

/** "£12.50" for 1250 and GBP, as people of the locale write it; without cents where there are none. */
export function written(minor: number, currency: string, locale: string): string {
  const digits = digitsOf(currency);
  const shown = minor % 10 ** digits === 0 ? 0 : digits;
  const format = formatOf(locale, currency, shown) ?? formatOf('en', currency, shown);
  const amount = minor / 10 ** digits;
  return format?.format(amount) ?? `${amount.toFixed(shown)} ${currency}`;
}

/** The sum in words of theirs, in minor units; null where it is none, below nothing or beyond all sense. */
export function minorOf(said: string, currency: string): number | null {
  const figures = /\d[\d.,\s]*\d|\d/.exec(said)?.[0].replace(/\s/g, '');
  if (figures === undefined || /-\s*[£$€]?\d/.test(said)) return null;
  const cents = /[.,](\d{2})$/.exec(figures);
  const whole = (cents ? figures.slice(0, -3) : figures).replace(/[.,]/g, '');
  const value = Number(whole) * (/\dk\b/i.test(said) ? 1000 : 1) + (cents ? Number(cents[1]) / 100 : 0);
  const minor = Math.round(value * 10 ** digitsOf(currency));
  return Number.isSafeInteger(minor) && minor > 0 && minor <= MOST ? minor : null;
}

/** Beyond this in minor units nothing is taken from a text: a phone number, or a slip. */
export const MOST = 100_000_000;
