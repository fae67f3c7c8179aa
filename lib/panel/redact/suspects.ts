/** What may tell who somebody is and cannot be told by its form alone: a person is asked about each. */
import type { Redaction } from '../redacting.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}[\\p{L}\\p{M}'’-]*";
const STREET =
  '(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Court|Square|Terrace|Way|Gardens|Place|Boulevard|Hill|Row|Crescent)';

/** In the order in which they take their words: the longer ones first. */
const KINDS: readonly [pattern: RegExp, stands: string][] = [
  [new RegExp(`\\b\\d{1,5}[a-z]?,? (?:${WORD} ){1,3}${STREET}\\b`, 'gu'), '[address]'],
  [/\b\p{L}+(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee) \d{1,5}[a-z]?\b/giu, '[address]'],
  [/\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/gu, '[postcode]'],
  [new RegExp(`\\b(?:${DAY}(?: of)? ${MONTH}|${MONTH} ${DAY})\\b(?:,? (?:19|20)\\d\\d\\b)?`, 'gu'), '[date]'],
  [/\b(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2}))\b/gu, '[date]'],
  [new RegExp(`(?<![\\p{L}\\d'’[-])${WORD}(?:[ -](?:${WORD}|\\d{1,4})(?![\\p{L}\\d]))*`, 'gu'), '[name]'],
];

const ENDED = /(?:^|[.!?:;…\n•*])[\s"“”‘’'()–-]*$/u;
/** Written large wherever they stand, and nobody's. */
const NOBODYS =
  /^(?:I['’]\p{L}+|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:days?)?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|English|German|French|Spanish|Italian|Dutch|Christmas|Easter|Mr|Mrs|Ms|Dr|Ok|Okay|Hi|Hello|Dear|Thanks|Regards)$/u;

/** Stretches worth a question, in order, none over another. A word that only begins its sentence is none. */
export function suspectsIn(text: string): Redaction[] {
  const found: Redaction[] = [];
  const free = (start: number, end: number) => found.every((one) => one.end <= start || end <= one.start);
  for (const [pattern, stands] of KINDS) {
    for (const { index, 0: quote } of text.matchAll(pattern)) {
      const begins = stands === '[name]' && ENDED.test(text.slice(Math.max(0, index - 12), index));
      if (begins ? !/[ \d-]/.test(quote) || !/\p{Lu}/u.test(quote.slice(1)) : NOBODYS.test(quote)) continue;
      const end = index + quote.length;
      if (free(index, end)) found.push({ start: index, end, quote, stands });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
