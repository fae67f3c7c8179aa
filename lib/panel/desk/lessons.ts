/** What became of the wordings of a reply: the parts that were inserted, held against what was sent. */
import type { Fate, Lesson } from '../../habits.ts';

/** A part of a reply as it was inserted, gaps filled. */
export interface InsertedPart {
  wording: string;
  text: string;
}

/** Share of a part's word triples that must be left for it to count as changed and not as cut. */
const LEFT = 0.4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Neighbouring words, three at a time; a shorter text is one piece. */
function triplesOf(words: readonly string[]): string[] {
  if (words.length < 3) return words.length > 0 ? [words.join(' ')] : [];
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}

function fateOf(text: string, sent: string, sentTriples: ReadonlySet<string>): Fate {
  const words = wordsOf(text);
  if (` ${sent} `.includes(` ${words.join(' ')} `)) return 'kept';
  const triples = triplesOf(words);
  const left = triples.filter((triple) => sentTriples.has(triple)).length;
  return triples.length > 0 && left / triples.length >= LEFT ? 'changed' : 'cut';
}

/**
 * What became of each part. A reply of which nothing is left was thrown away whole, for reasons of its own: that says
 * nothing of any wording.
 */
export function lessonsOf(inserted: readonly InsertedPart[], sent: string): Lesson[] {
  const words = wordsOf(sent);
  const plain = words.join(' ');
  const triples = new Set(triplesOf(words));
  const lessons = inserted.map(({ wording, text }) => ({ wording, fate: fateOf(text, plain, triples) }));
  return lessons.every(({ fate }) => fate === 'cut') ? [] : lessons;
}
