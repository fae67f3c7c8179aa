/** Dates and times in words, language by language. Large: to be loaded only where a page has no machine-readable ones. */
import { casual as de } from 'chrono-node/de';
import { casual as en, GB } from 'chrono-node/en';
import { casual as es } from 'chrono-node/es';
import { casual as fr } from 'chrono-node/fr';
import { casual as it } from 'chrono-node/it';
import { casual as ja } from 'chrono-node/ja';
import { casual as nl } from 'chrono-node/nl';
import { casual as pt } from 'chrono-node/pt';

const DAY = 86_400_000;
const BY_LANGUAGE = { de, en, es, fr, it, ja, nl, pt };

/** English is written month first in the United States and the Philippines alone. */
function parserOf(language: string) {
  const [name = 'en', region] = language.toLowerCase().split('-');
  if (name === 'en' && region !== undefined && region !== 'us' && region !== 'ph') return GB;
  return Object.hasOwn(BY_LANGUAGE, name) ? BY_LANGUAGE[name as keyof typeof BY_LANGUAGE] : en;
}

/** Some minutes: clocks differ. */
const SLACK = 10 * 60_000;

/**
 * The moment a text names, as the last one before `now` that fits: messages are never from the future. Null where it names none, or one
 * that is still to come.
 */
export function momentIn(said: string, language: string, now: Date): Date | null {
  const [found] = parserOf(language).parse(said, { instant: now });
  if (!found) return null;
  const { start } = found;
  const at = start.date();
  if (at.getTime() <= now.getTime() + SLACK) return at;
  if (start.isCertain('year')) return null;
  if (start.isCertain('month')) at.setFullYear(at.getFullYear() - 1);
  else at.setTime(at.getTime() - (start.isCertain('weekday') ? 7 : 1) * DAY);
  return at.getTime() <= now.getTime() + SLACK ? at : null;
}
