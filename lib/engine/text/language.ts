import { detect } from 'tinyld/light';

/** Under this many letters a guess is worth nothing, so the text is read as English. */
const LEAST_LETTERS = 40;
/** A sample of this length says as much as the whole. */
const SAMPLE = 600;
/** Share of common English words from which a text is English without a closer look. */
const ENGLISH_SHARE = 0.22;
/** Share under which the detector's word for another language is believed. */
const FOREIGN_SHARE = 0.16;

const COMMON = new Set(
  (
    'the to and of is it you my that for have not on are was with this but be i in at we they your our can me do has had will ' +
    'so if just from what when how been there would an were out up get all or am by it’s no yes please thanks thank hello hi ' +
    "don't can't i'm i've it's didn't doesn't still again because after never about any could should which who why where their"
  ).split(' '),
);

/** Anything but space, and signs that are not shown. */
const SEEN = /[^\s\p{C}\p{M}]/u;

function share(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  if (words.length === 0) return 0;
  return words.filter((word) => COMMON.has(word.replace('’', "'"))).length / words.length;
}

/** ISO 639-1 of a text, `en` where it is short or in doubt, `und` where there is nothing to see. */
export function languageOf(text: string): string {
  const sample = text
    .slice(0, SAMPLE * 4)
    .replace(/\S+@\S+|https?:\/\/\S+/g, ' ')
    .slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return SEEN.test(text) ? 'en' : 'und';
  const script = scriptOf(sample, letters);
  if (script) return script;
  if (letters < LEAST_LETTERS) return 'en';
  const english = share(sample);
  if (english >= ENGLISH_SHARE) return 'en';
  const guess = detect(sample);
  return guess === '' || (guess !== 'en' && english >= FOREIGN_SHARE) ? 'en' : guess;
}

const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0600-\u06ff]/g, ''],
  [/[\u0400-\u04ff]/g, ''],
  [/[\u0900-\u0dff]/g, ''],
];

/** A script other than Latin says enough even in a short text. */
function scriptOf(sample: string, letters: number): string | null {
  if (/^[\u0000-\u024f\u2000-\u2bff]*$/.test(sample)) return null;
  for (const [signs, language] of SCRIPTS) {
    const count = sample.match(signs)?.length ?? 0;
    if (count < 3 || count / letters < (language === 'ja' || language === 'zh' ? 0.2 : 0.5)) continue;
    return language || detect(sample) || 'und';
  }
  return null;
}

/** A paragraph is English on its own with this many letters and this share of common English words. */
const PART_LETTERS = 25;
const PART_SHARE = 0.28;

/**
 * The English part of a text in another language, the rest blank, offsets kept; null where there is none. "Mixed: the
 * English part is read."
 */
export function englishPart(text: string): string | null {
  let found = false;
  const parts = text.split(/(?<=[.!?\n])(?=\s)/).map((part) => {
    const letters = part.match(/[a-z]/gi)?.length ?? 0;
    const english = letters >= PART_LETTERS && share(part) >= PART_SHARE;
    found ||= english;
    return english ? part : part.replace(/[^\n]/g, ' ');
  });
  return found ? parts.join('') : null;
}
