import { type Line, placeOf } from './lines.ts';
import { codeAt, holds, markOf, startsOf } from './starts.ts';

/**
 * A phrase of words as they are said, contractions apart: a regular expression over whole words with one space between
 * them, in which `@3` stands for up to three words of any kind. `^` and `$` are the ends of a sentence.
 */
interface Phrase {
  expression: RegExp;
  starts: Int32Array | null;
  marks: number;
}

const known = new Map<string, Phrase>();

function phraseOf(source: string): Phrase {
  const kept = known.get(source);
  if (kept) return kept;
  const spread = source.replace(/@(\d)/g, '(?:[^ ]+ ){0,$1}');
  const made = { expression: new RegExp(`(?:${spread})(?:(?<= )|(?![^ ]))`, 'y'), ...startsOf(spread) };
  known.set(source, made);
  return made;
}

/** Words as the phrases meet them. */
export interface Spoken {
  joined: string;
  begins: readonly number[];
  /** The code with which each word begins. */
  codes: readonly number[];
  /** The marks of all beginnings of words. */
  marks: number;
}

/** What tells of most phrases at once that they do not stand in a text: how its words begin. */
export function startsIn(joined: string, begins: readonly number[]): Pick<Spoken, 'codes' | 'marks'> {
  const codes = begins.map((at) => codeAt(joined, at));
  return { codes, marks: codes.reduce((marks, code) => marks | markOf(code), 0) };
}

/** Words given as text alone. */
export function spokenOf(joined: string): Spoken {
  const begins = [0];
  for (let at = joined.indexOf(' '); at >= 0; at = joined.indexOf(' ', at + 1)) begins.push(at + 1);
  return { joined, begins, ...startsIn(joined, begins) };
}

/** Where the phrase ends that begins at the word or at one after it; null where there is none. */
function foundIn({ joined, begins, codes, marks }: Spoken, phrase: Phrase, from: number): [number, number] | null {
  if ((marks & phrase.marks) === 0) return null;
  const { starts, expression } = phrase;
  for (let word = 0; word < begins.length; word++) {
    const at = begins[word] as number;
    if (at < from || (starts !== null && !holds(starts, codes[word] as number))) continue;
    expression.lastIndex = at;
    if (expression.test(joined) && expression.lastIndex > at) return [at, expression.lastIndex];
  }
  return null;
}

/** Whether a sentence holds the phrase. */
export const says = (spoken: Spoken, source: string): boolean => foundIn(spoken, phraseOf(source), 0) !== null;

/** A place where a phrase stands. */
export interface Place {
  line: Line;
  start: number;
  end: number;
}

const NONE: Place[] = [];

/** Every place in a sentence where the phrase stands. */
export const placesOf = (line: Line, source: string): Place[] => placesBy(line, phraseOf(source));

/** Every place in these sentences where the phrase stands, with the number of its sentence. */
export function placesIn(lines: readonly Line[], source: string): { place: Place; at: number }[] {
  const phrase = phraseOf(source);
  const all: { place: Place; at: number }[] = [];
  lines.forEach((line, at) => {
    for (const place of placesBy(line, phrase)) all.push({ place, at });
  });
  return all;
}

function placesBy(line: Line, phrase: Phrase): Place[] {
  if ((line.marks & phrase.marks) === 0) return NONE;
  const places: Place[] = [];
  for (let found = foundIn(line, phrase, 0); found; found = foundIn(line, phrase, found[1])) {
    places.push({ line, ...placeOf(line, found[0], found[1]) });
  }
  return places;
}
