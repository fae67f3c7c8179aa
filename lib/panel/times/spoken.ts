/** Dates and times in words, language by language. Large: to be loaded only where a page has no machine-readable ones. */

import type { ParsedResult } from 'chrono-node';
import { casual as de } from 'chrono-node/de';
import { casual as en, GB } from 'chrono-node/en';
import { casual as es } from 'chrono-node/es';
import { casual as fr } from 'chrono-node/fr';
import { casual as it } from 'chrono-node/it';
import { casual as ja } from 'chrono-node/ja';
import { casual as nl } from 'chrono-node/nl';
import { casual as pt } from 'chrono-node/pt';
import { wordedMoment } from './worded.ts';

const DAY = 86_400_000;
const BY_LANGUAGE = { de, en, es, fr, it, ja, nl, pt };

/** Nobody who writes the month first sets dots: a page may say that it is in English, and show its dates otherwise. */
const DOTTED = /\b\d{1,2}\. ?\d{1,2}\. ?\d{2,4}\b/u;

/** English is written month first in the United States and the Philippines alone. Null: another language than these. */
function parserOf(language: string) {
  const [name = 'en', region] = language.toLowerCase().split('-');
  if (name === 'en' && region !== undefined && region !== 'us' && region !== 'ph') return GB;
  return Object.hasOwn(BY_LANGUAGE, name) ? BY_LANGUAGE[name as keyof typeof BY_LANGUAGE] : null;
}

/** What may stand around a time and say nothing of it. */
const ASIDE = /\b(?:at|on|sent|received|replied|via|by|email|the)\b|[^\p{L}]+/giu;

/** A clock beside a word that was not understood may be of any day. */
function isHalfRead(said: string, { text, start }: ParsedResult): boolean {
  const isDated = start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month');
  return !isDated && said.replace(text, ' ').replace(ASIDE, '').length > 2;
}

/** Nothing but the time is said, by a day's and a month's English name: "marraskuuta" begins like March. */
const isWhole = (said: string, { text, start }: ParsedResult) =>
  said.replace(text, ' ').replace(ASIDE, '') === '' && (start.isCertain('month') || start.isCertain('weekday'));

/** Some minutes: clocks differ. */
const SLACK = 10 * 60_000;

/**
 * The moment a text names, as the last one before `now` that fits: messages are never from the future. Null where it names none, or one
 * that is still to come.
 */
export function momentIn(said: string, language: string, now: Date): Date | null {
  const own = parserOf(language);
  const parser = own === en && DOTTED.test(said) ? GB : own;
  const worded = parser ? null : wordedMoment(said, language, now);
  if (worded) return worded;
  // Pages in other languages write some times in English.
  const [found] = (parser ?? en).parse(said, { instant: now });
  if (!found || isHalfRead(said, found) || (!parser && !isWhole(said, found))) return null;
  const { start } = found;
  const at = start.date();
  if (at.getTime() <= now.getTime() + SLACK) return at;
  if (start.isCertain('year')) return null;
  if (start.isCertain('month')) at.setFullYear(at.getFullYear() - 1);
  else at.setTime(at.getTime() - (start.isCertain('weekday') ? 7 : 1) * DAY);
  return at.getTime() <= now.getTime() + SLACK ? at : null;
}
