import { invisible, isSpace, isStop, isWord, plain } from './characters.ts';
import { entityAt } from './entities.ts';
import { spellings } from './spellings.ts';

/** Characters of one message that are read; the rest is cut, visibly. */
export const LIMIT = 8000;
/** Joining signs (hyphen, dot, slash, apostrophe …) one word may hold before it is broken apart. */
const JOINTS = 3;
/** Letters one word may hold before it is broken apart. */
const LONGEST = 40;

/** Text that is safe to tokenise, with each of its characters' place in the original. */
export interface Guarded {
  text: string;
  /** Original start of each character of `text`. */
  from: number[];
  /** Original end of each character of `text`. */
  to: number[];
  /** True when the original was longer than what was read. */
  cut: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;

class Builder {
  chars: string[] = [];
  from: number[] = [];
  to: number[] = [];

  add(char: string, from: number, to: number) {
    this.chars.push(char);
    this.from.push(from);
    this.to.push(to);
  }

  drop() {
    this.chars.pop();
    this.from.pop();
    this.to.pop();
  }

  last(): string {
    return this.chars[this.chars.length - 1] ?? '\n';
  }
}

/** Vowels and consonants that English really doubles; others in a run of three or more become one. */
const DOUBLED = /^(f?r?ee|n?ee|good|cool|soon|too|week|need|feel|been|look|book|room|keep|sweet)/;

/** The word as it was meant: a stretched word shortened, a known slip put right. */
function meant(word: string): string {
  let lower = word.toLowerCase();
  if (/([a-z])\1\1/.test(lower)) {
    const twice = lower.replace(/([a-z])\1{2,}/g, '$1$1');
    lower = DOUBLED.test(twice) ? twice : lower.replace(/([a-z])\1{2,}/g, '$1');
    return spellings.get(lower) ?? lower;
  }
  return spellings.get(lower) ?? word;
}

/**
 * Makes a text safe and quick to tokenise, in one pass over at most {@link LIMIT} characters: runs of one or of
 * mixed punctuation become one sign, long chains are broken, invisible signs are dropped, a single line break
 * inside a sentence becomes a space, HTML entities and chat spellings are read as what they stand for.
 */
export function guard(text: string): Guarded {
  const cut = text.length > LIMIT;
  const source = cut ? text.slice(0, LIMIT) : text;
  const out = new Builder();
  let index = 0;
  while (index < source.length) {
    const code = source.charCodeAt(index);
    const address = isWord(code) ? addressAt(source, index) : index;
    const veiled = isWord(code) ? veiledAt(source, index) : null;
    if (address > index) index = address;
    else if (veiled) index = takeVeiled(veiled, index, out);
    else if (isWord(code)) index = takeWord(source, index, out);
    else if (code >= 0xd800 && code <= 0xdfff) index = takePair(source, index, out);
    else index = takeSign(source, index, out);
  }
  return { text: out.chars.join(''), from: out.from, to: out.to, cut };
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)]/iy;

/** Where a web address that starts here ends; here where none does. What stands in one is nobody's feeling. */
function addressAt(source: string, index: number): number {
  if (!/[hw]/i.test(source[index] as string)) return index;
  ADDRESS.lastIndex = index;
  return ADDRESS.test(source) ? ADDRESS.lastIndex : index;
}

/** Curses behind stars ("f***", "sh*t"), by what they stand for. */
const VEILED: readonly [string, RegExp][] = [
  ['fuck', /f(?:[*#@]{3}|[*#@]{2}k|[*#@]ck|u[*#@]k|uc[*#@])(?=(?:ing?|ed|er|s)?(?![\p{L}*#@]))/iuy],
  ['shit', /s(?:[*#@]{3}|[*#@]{2}t|h[*#@]t|hi[*#@])(?=(?:ty|ting|s)?(?![\p{L}*#@]))/iuy],
  ['crap', /c(?:r[*#@]p|[*#@]{2}p)(?=(?:py|s)?(?![\p{L}*#@]))/iuy],
  ['bitch', /b(?:[*#@]{4}|[*#@]tch)(?=(?:es|ing|y)?(?![\p{L}*#@]))/iuy],
  ['bullshit', /bullsh(?:[*#@]{2}|[*#@]t)(?![\p{L}*#@])/iuy],
];

function veiledAt(source: string, index: number): { word: string; end: number } | null {
  if (isWord(source.charCodeAt(index - 1)) || !/[fscb]/i.test(source[index] as string)) return null;
  for (const [word, pattern] of VEILED) {
    pattern.lastIndex = index;
    if (pattern.test(source)) return { word, end: pattern.lastIndex };
  }
  return null;
}

function takeVeiled({ word, end }: { word: string; end: number }, index: number, out: Builder): number {
  for (const letter of word) out.add(letter, index, end);
  return end;
}

/** A sign of two code units: a letter, a letter in fancy type ("𝐛𝐨𝐥𝐝", read as what it stands for), or a picture. */
function takePair(source: string, index: number, out: Builder): number {
  const low = source.charCodeAt(index + 1);
  const whole = source.charCodeAt(index) < 0xdc00 && low >= 0xdc00 && low <= 0xdfff;
  if (!whole) return index + 1;
  const pair = source.slice(index, index + 2);
  const letter = pair.normalize('NFKC');
  if (letter.length === 1) {
    out.add(letter, index, index + 2);
  } else if (LETTER.test(pair)) {
    out.add(pair[0] as string, index, index + 2);
    out.add(pair[1] as string, index, index + 2);
  } else if (!isSpace(out.last())) {
    out.add(' ', index, index + 2);
  }
  return index + 2;
}

/** Their full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st jr sr vs etc approx no nr e.g i.e eg ie inc ltd co corp dept est ref tel ext'.split(' '),
);

const JOINT = /['’‘.\-/_:@]/;

/** Takes one word with its inner joints ("don't", "e-mail", "12:30"); breaks chains and very long words. */
function takeWord(source: string, start: number, out: Builder): number {
  let end = start;
  let joints = 0;
  let dropped = false;
  while (end < source.length && end - start < LONGEST) {
    const code = source.charCodeAt(end);
    if (isWord(code)) end += 1;
    else if (invisible(code)) {
      dropped = true;
      end += 1;
    } else if (joints < JOINTS && JOINT.test(source[end] as string) && isWord(source.charCodeAt(end + 1))) {
      joints += 1;
      end += 1;
    } else break;
  }
  let word = source.slice(start, end);
  if (dropped)
    word = word.replace(
      /[\u0000-\u001f\u007f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g,
      '',
    );
  const read = meant(word.replace(/[\u2018\u2019\u02bc]/g, "'"));
  const same = read.length === end - start;
  for (let at = 0; at < read.length; at++) {
    if (same) out.add(read[at] as string, start + at, start + at + 1);
    else out.add(read[at] as string, start, end);
  }
  if (end - start >= LONGEST || joints >= JOINTS) out.add(' ', end, end);
  return source[end] === '.' && ABBREVIATIONS.has(read.toLowerCase()) ? end + 1 : end;
}

/** Takes one sign, entity or run of signs. */
function takeSign(source: string, index: number, out: Builder): number {
  const char = source[index] as string;
  const code = source.charCodeAt(index);
  if (invisible(code)) return index + 1;
  if (char === '&') {
    const entity = entityAt(source, index);
    if (entity) {
      out.add(entity.char, index, entity.end);
      return entity.end;
    }
  }
  const read = plain(char, code);
  if (isSpace(read)) return takeSpace(source, index, out);
  if (isStop(read)) return takeStops(source, index, out);
  if (code >= 0x2190 && !isWord(code)) return index + 1;
  if (read === ',' && out.last() === ' ') out.drop();
  if (out.last() !== read) out.add(read, index, index + 1);
  return index + 1;
}

/** A run of white space: one space, or a line break where the next line starts a new sentence or paragraph. */
function takeSpace(source: string, index: number, out: Builder): number {
  let end = index;
  let breaks = 0;
  while (end < source.length) {
    const char = source[end] as string;
    const code = source.charCodeAt(end);
    if (invisible(code)) {
      end += 1;
      continue;
    }
    const read = plain(char, code);
    if (!isSpace(read)) break;
    if (read === '\n') breaks += 1;
    end += 1;
  }
  if (isSpace(out.last())) return end;
  const next = source[end] ?? '';
  const wrapped = breaks === 1 && next === next.toLowerCase() && next !== next.toUpperCase() && !isStop(out.last());
  out.add(breaks > 0 && !wrapped ? '\n' : ' ', index, end);
  return end;
}

/** A run of full stops, question and exclamation marks: one sign, a question mark where there is one. */
function takeStops(source: string, index: number, out: Builder): number {
  let end = index;
  let sign = plain(source[index] as string, source.charCodeAt(index));
  while (end < source.length) {
    const code = source.charCodeAt(end);
    const read = plain(source[end] as string, code);
    if (!isStop(read) && !(read === ' ' && isStop(source[end + 1] ?? ''))) break;
    if (read === '?' || (read === '!' && sign === '.')) sign = read;
    end += 1;
  }
  if (isStop(out.last())) return end;
  out.add(sign, index, end);
  const run = end - index;
  if (run > 1 && end < source.length && !isSpace(source[end] as string)) out.add(' ', end, end);
  return end;
}
