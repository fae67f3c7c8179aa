import { type Line, placeOf } from './lines.ts';
import { bitOf, startOf, startsOf } from './starts.ts';

/**
 * A phrase of words as they are said, contractions apart: a regular expression over whole words with one space between
 * them, in which `@3` stands for up to three words of any kind. `^` and `$` are the ends of a sentence.
 */
interface Phrase {
  expression: RegExp;
  starts: ReadonlySet<string> | null;
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
  /** The marks of all beginnings of words. */
  marks: number;
}

/** The marks of a text's words, by which most phrases are told at once not to stand in it. */
export function marksIn(joined: string, begins: readonly number[]): number {
  let marks = 0;
  for (const at of begins) marks |= bitOf(startOf(joined, at));
  return marks;
}

/** Words given as text alone. */
export function spokenOf(joined: string): Spoken {
  const begins = [0];
  for (let at = joined.indexOf(' '); at >= 0; at = joined.indexOf(' ', at + 1)) begins.push(at + 1);
  return { joined, begins, marks: marksIn(joined, begins) };
}

/** Where the phrase ends that begins at the word or at one after it; null where there is none. */
function foundIn({ joined, begins, marks }: Spoken, phrase: Phrase, from: number): [number, number] | null {
  if ((marks & phrase.marks) === 0) return null;
  for (const at of begins) {
    if (at < from || (phrase.starts && !phrase.starts.has(startOf(joined, at)))) continue;
    phrase.expression.lastIndex = at;
    const match = phrase.expression.exec(joined);
    if (match && match[0] !== '') return [at, at + match[0].length];
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

/** Every place in a sentence where the phrase stands. */
export function placesOf(line: Line, source: string): Place[] {
  const phrase = phraseOf(source);
  const places: Place[] = [];
  for (let found = foundIn(line, phrase, 0); found; found = foundIn(line, phrase, found[1])) {
    places.push({ line, ...placeOf(line, found[0], found[1]) });
  }
  return places;
}
