/** The desk keeps one clock, so that a ticket reads the same on every machine. */
const ZONE = { timeZone: 'UTC' };

const clock = new Intl.DateTimeFormat('en-GB', { ...ZONE, hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { ...ZONE, day: 'numeric', month: 'short' });
const weekday = new Intl.DateTimeFormat('en-GB', { ...ZONE, weekday: 'short', day: 'numeric', month: 'short' });
const full = new Intl.DateTimeFormat('en-GB', { ...ZONE, dateStyle: 'full', timeStyle: 'short' });
const month = new Intl.DateTimeFormat('en-GB', { ...ZONE, month: 'long', year: 'numeric' });
const date = new Intl.DateTimeFormat('en-GB', { ...ZONE, dateStyle: 'medium' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

/** @param {string} iso */
export const atClock = (iso) => clock.format(new Date(iso));
/** @param {string} iso */
export const onDay = (iso) => day.format(new Date(iso));
/** @param {string} iso */
export const dayAndClock = (iso) => `${weekday.format(new Date(iso))}, ${atClock(iso)}`;
/** @param {string} iso */
export const inFull = (iso) => `${full.format(new Date(iso))} UTC`;
/** @param {string} iso */
export const monthOf = (iso) => month.format(new Date(iso));
/** @param {string} iso */
export const dateOf = (iso) => date.format(new Date(iso));
/** @param {string} tag */
export const languageOf = (tag) => languages.of(tag) ?? tag;

/**
 * First letter of the first and of the last name: `Maximiliane Freifrau von H.` is MH.
 * Scripts without capitals join their letters: one is enough there.
 * @param {string} name
 */
export function initials(name) {
  const letters = name
    .split(/\s+/)
    .map((part) => /\p{L}/u.exec(part)?.[0] ?? '')
    .filter(Boolean);
  const first = letters[0] ?? '';
  const cased = first.toUpperCase() !== first.toLowerCase();
  return (letters.length > 1 && cased ? first + letters.at(-1) : first).toUpperCase();
}

/**
 * One of six avatar tones, the same for the same name.
 * @param {string} name
 */
export function tone(name) {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + char.charCodeAt(0)) % 997;
  return (sum % 6) + 1;
}
