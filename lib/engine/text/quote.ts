import type { Sentence, Word } from './words.ts';

/** A quote holds this many words at most, and so many before and after the words that were found. */
const LONGEST = 10;
const BEFORE = 3;
const AFTER = 4;

const closes = (word: Word) => /[,;:()!?.]/.test(word.post) || word.post.includes('\n');

/**
 * Widens what a rule found to a readable part of its clause, and gives its place in the original text.
 * `from` is the first word found, `to` one past the last.
 */
export function quoteOf(sentence: Sentence, from: number, to: number): { start: number; end: number } {
  const { words } = sentence;
  let left = from;
  let right = to;
  while (left > 0 && from - left < BEFORE && right - left < LONGEST && !closes(words[left - 1] as Word)) left -= 1;
  while (right < words.length && right - to < AFTER && right - left < LONGEST && !closes(words[right - 1] as Word))
    right += 1;
  return tight(sentence, left, right);
}

/** A clause is shown whole up to this many words. */
const WHOLE = 16;
/** A clause shorter than this says little without the rest of its sentence. */
const SAYS = 4;

/** The clause that holds a stretch of the text, or its whole short sentence; null where the sentence does not hold it. */
export function clauseOf(sentence: Sentence, start: number, end: number): { start: number; end: number } | null {
  const { words } = sentence;
  const from = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  if (from < 0 || last < from) return null;
  let left = from;
  let right = last + 1;
  while (left > 0 && right - left < WHOLE && !closes(words[left - 1] as Word)) left -= 1;
  while (right < words.length && right - left < WHOLE && !closes(words[right - 1] as Word)) right += 1;
  return right - left < SAYS && words.length <= WHOLE ? tight(sentence, 0, words.length) : tight(sentence, left, right);
}

/** The place of exactly these words. */
export function tight(sentence: Sentence, from: number, to: number): { start: number; end: number } {
  const start = (sentence.words[from] as Word).start;
  let end = start;
  for (let at = from; at < to; at++) end = Math.max(end, (sentence.words[at] as Word).end);
  return { start, end };
}
