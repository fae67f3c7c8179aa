import { detector } from './language/detector.ts';
import { scriptOf } from './language/scripts.ts';
import { votes } from './language/votes.ts';

/** Under this many letters a guess is worth nothing, so the text is read as English. */
const LEAST_LETTERS = 40;
/** A sample of this length says as much as the whole. */
const SAMPLE = 600;
/** Share of common English words from which a text is English, where no other language has half as many. */
const ENGLISH_SHARE = 0.18;
const LEAD = 2;
/** Share of common words from which another language is believed without the detector. */
const OTHER_SHARE = 0.2;
/** How much the detector's word weighs beside the share of common words; and how sure it must be on its own. */
const DETECTOR = 0.2;
const ALONE = 1.5;
/** What speaks for English from the start: a customer wrongly not read is worse than a word too many. */
const ENGLISH_FIRST = 0.03;

/** A letter that English hardly has. Without one, and without a common word, a text may be a code or a slip. */
const ACCENT = /[\u00c0-\u024f\u1e00-\u1eff]/;
const LETTER = /\p{L}/u;
/** Anything but space, and signs that are not shown. */
const SEEN = /[^\s\p{C}\p{M}]/u;

/** ISO 639-1 of a text, `en` where it is short or in doubt, `und` where there is nothing to see. */
export function languageOf(text: string): string {
  const sample = wordsOf(text);
  const letters = lettersIn(sample);
  if (letters === 0) return SEEN.test(text) ? 'en' : 'und';
  const script = scriptOf(sample, letters);
  if (script) return script;
  return letters < LEAST_LETTERS ? 'en' : latin(sample);
}

const CODE = /^[\0-\u024f]*[@\d_{}=<>\\][\0-\u024f]*$|^(https?:|www\.)/;

/** The beginning of a text without addresses, codes and numbers, which are of no language. */
const wordsOf = (text: string) =>
  text
    .slice(0, SAMPLE * 4)
    .split(/\s+/)
    .filter((word) => !CODE.test(word))
    .join(' ')
    .slice(0, SAMPLE);

/** How many letters a text holds, those beyond the first plane left out. */
function lettersIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 32;
    if ((code > 96 && code < 123) || (code > 0xbf && LETTER.test(text[at] as string))) count += 1;
  }
  return count;
}

/** Whether the detection library is needed to tell a text's language. */
export function needsDetector(text: string): boolean {
  const sample = wordsOf(text);
  const letters = lettersIn(sample);
  if (letters < LEAST_LETTERS || scriptOf(sample, letters)) return false;
  return byCommonWords(votes(sample)) === null;
}

function latin(sample: string): string {
  const shares = votes(sample);
  return byCommonWords(shares) ?? weighed(sample, shares);
}

/** The language whose common words leave no doubt, or null. */
function byCommonWords(shares: ReadonlyMap<string, number>): string | null {
  const english = shares.get('en') ?? 0;
  const [first, second] = [...shares].filter(([language]) => language !== 'en').sort((one, two) => two[1] - one[1]);
  const other = first?.[1] ?? 0;
  if (english >= ENGLISH_SHARE && english >= LEAD * other) return 'en';
  if (first && other >= OTHER_SHARE && other >= LEAD * english && other >= LEAD * (second?.[1] ?? 0)) return first[0];
  return null;
}

/** What the detector's word may mean here: it knows no Danish, and this text is in Latin letters. */
const MEANT: Readonly<Record<string, readonly string[]>> = { no: ['no', 'da'], ru: [], el: [], he: [], ar: [] };

/** The best by common words and detector together; English where neither is sure. */
function weighed(sample: string, shares: ReadonlyMap<string, number>): string {
  const guesses = detector()?.(sample) ?? [];
  const sum = guesses.reduce((all, { accuracy }) => all + accuracy, 0);
  const scores = new Map(shares).set('en', (shares.get('en') ?? 0) + ENGLISH_FIRST);
  for (const { lang, accuracy } of guesses) {
    for (const each of MEANT[lang] ?? [lang]) scores.set(each, (scores.get(each) ?? 0) + (DETECTOR * accuracy) / sum);
  }
  const [best = ['en', 0], next = ['en', 0]] = [...scores].sort((one, two) => two[1] - one[1]);
  if (shares.size === 0 && !ACCENT.test(sample)) return 'en';
  const alone = !shares.has(best[0]);
  return alone && best[1] < ALONE * next[1] ? 'en' : best[0];
}

/** Whether a text that is too short to tell its language, and so is read as English, sounds like another. */
export function soundsOther(text: string): boolean {
  const sample = wordsOf(text);
  if (lettersIn(sample) >= LEAST_LETTERS) return false;
  const shares = votes(sample);
  return mostOther(shares) >= Math.max(OTHER_SHARE, LEAD * (shares.get('en') ?? 0));
}

/** A part of a text is of a language on its own with so many letters and this share of its common words. */
const PART_LETTERS = 25;
const PART_SHARE = 0.25;
/** So far ahead of any other language, a part is English with the share of an English text. */
const CLEAR_LEAD = 4;
/** Under this share of common words of another language, an English text has no part in one. */
const SOME_OTHER = 0.06;
const NOT_BREAK = /[^\n]/g;

/**
 * The English part of a text, the rest blank, offsets kept; null where there is none. Of a text in another `language`
 * only what is clearly English is kept; of an English one only what is clearly another language is blank.
 */
export function englishPart(text: string, language: string): string | null {
  let english = language === 'en';
  if (english && mostOther(votes(text)) < SOME_OTHER) return text;
  let found = english;
  const parts = text.split(/(?<=[.!?\n])(?=\s)/).map((part) => {
    english = isEnglish(part, english, language);
    found ||= english;
    return english ? part : part.replace(NOT_BREAK, ' ');
  });
  return found ? parts.join('') : null;
}

/** `before`: whether the part before was English, as which a short part is read. */
function isEnglish(part: string, before: boolean, language: string): boolean {
  const letters = lettersIn(part);
  const shares = votes(part);
  const english = shares.get('en') ?? 0;
  const other = mostOther(shares);
  if (letters < PART_LETTERS) return language === 'en' || (before && english >= other);
  if (language === 'en') return other < PART_SHARE || other < LEAD * english;
  if (other === 0 || english >= CLEAR_LEAD * other) return english >= ENGLISH_SHARE;
  return english >= PART_SHARE && english >= LEAD * other;
}

function mostOther(shares: ReadonlyMap<string, number>): number {
  let most = 0;
  for (const [language, share] of shares) if (language !== 'en') most = Math.max(most, share);
  return most;
}
