import { MARKS, markOf } from './first.ts';
import type { Guarded } from './guard.ts';
import { type Term, termsOf } from './terms.ts';

/** One word as the rules meet it, with its place in the original text. */
export interface Word {
  /** Lower case, contraction written out: the second half of "don't" is `not`. */
  norm: string;
  /** As typed, in the guarded text; empty for the second half of a contraction. */
  text: string;
  /** Punctuation and space that follow. */
  post: string;
  pre: string;
  /** Original offsets; a contraction's halves share those of the whole. */
  start: number;
  end: number;
}

/** One sentence: its words and compromise's own terms, index by index. */
export interface Sentence {
  words: Word[];
  /** Each word's `norm`. */
  norms: string[];
  /** Each norm's mark, by which the rules tell quickly what it is not. */
  marks: number[];
  /** The marks of all words and of what they stand for, as bits. */
  holds: Int32Array;
  terms: Term[];
  question: boolean;
  exclaimed: boolean;
  start: number;
  end: number;
}

/** A sentence longer than this is read in parts, so that matching stays linear on hostile text. */
const LONGEST_SENTENCE = 70;

/** Splits guarded text into sentences of words, tokenised once, on compromise's first tier. */
export function sentences(guarded: Guarded): Sentence[] {
  if (guarded.text.trim() === '') return [];
  const read: Sentence[] = [];
  let cursor = 0;
  for (const terms of termsOf(guarded.text)) {
    const words: Word[] = [];
    for (const term of terms) {
      cursor += term.pre.length;
      words.push(wordOf(term, cursor, guarded, words[words.length - 1]));
      cursor += term.text.length + term.post.length;
    }
    for (let at = 0; at < words.length; at += LONGEST_SENTENCE) {
      read.push(sentenceOf(words.slice(at, at + LONGEST_SENTENCE), terms.slice(at, at + LONGEST_SENTENCE)));
    }
  }
  return read;
}

function wordOf(term: Term, cursor: number, guarded: Guarded, before: Word | undefined): Word {
  const { text, pre, post, norm } = term;
  if (text === '' && before) return { norm, text, pre, post, start: before.start, end: before.end };
  const start = guarded.from[cursor] ?? 0;
  const end = guarded.to[cursor + text.length - 1] ?? start;
  return { norm, text, pre, post, start, end: Math.max(start, end) };
}

function sentenceOf(words: Word[], terms: Term[]): Sentence {
  const last = words[words.length - 1] as Word;
  const start = (words[0] as Word).start;
  const marks = terms.map(({ mark }) => mark);
  return {
    words,
    norms: words.map(({ norm }) => norm),
    marks,
    holds: heldBy(marks, terms),
    terms,
    question: last.post.includes('?'),
    exclaimed: last.post.includes('!'),
    start,
    end: last.end,
  };
}

function heldBy(marks: readonly number[], terms: readonly Term[]): Int32Array {
  const holds = new Int32Array(MARKS / 32);
  const hold = (mark: number) => {
    holds[mark >> 5] = (holds[mark >> 5] as number) | (1 << (mark & 31));
  };
  for (const mark of marks) hold(mark);
  for (const { alias } of terms) if (alias) for (const word of alias) hold(markOf(word));
  return holds;
}
