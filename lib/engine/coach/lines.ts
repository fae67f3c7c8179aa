import { clean } from '../text/clean.ts';
import { guard } from '../text/guard.ts';
import { type Sentence, sentences } from '../text/words.ts';
import { type Spoken, startsIn } from './phrase.ts';

/** One sentence as the coach's phrases meet it. */
export interface Line extends Spoken {
  sentence: Sentence;
  question: boolean;
  exclaimed: boolean;
  /** UTF-16 offsets into the original text. */
  start: number;
  end: number;
  /** Words that hold a letter or a digit. */
  size: number;
}

const SPOKEN = /[\p{L}\p{N}]/u;

/** The sentences of guarded text, ready for phrases. */
export function linesOf(text: string): Line[] {
  return sentences(guard(text)).flatMap((sentence) => {
    const begins: number[] = [];
    let joined = '';
    for (const norm of sentence.norms) {
      if (joined !== '') joined += ' ';
      begins.push(joined.length);
      joined += norm;
    }
    const size = sentence.norms.filter((norm) => SPOKEN.test(norm)).length;
    if (size === 0) return [];
    const { question, exclaimed, start, end } = sentence;
    return [{ sentence, joined, begins, ...startsIn(joined, begins), question, exclaimed, start, end, size }];
  });
}

/** The sentences of a message without history, signature and the like. */
export const spokenLines = (text: string): Line[] => linesOf(clean(text).text);

/** The place in the original text of a stretch of `joined`. */
export function placeOf({ sentence, begins }: Line, from: number, to: number): { start: number; end: number } {
  let first = 0;
  while (first + 1 < begins.length && (begins[first + 1] as number) <= from) first += 1;
  let last = first;
  while (last + 1 < begins.length && (begins[last + 1] as number) < to) last += 1;
  const start = sentence.words[first]?.start ?? 0;
  let end = start;
  for (let at = first; at <= last; at++) end = Math.max(end, sentence.words[at]?.end ?? 0);
  return { start, end };
}
