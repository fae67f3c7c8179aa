import nlp from 'compromise/one';
import { markOf } from './first.ts';
import type { Guarded } from './guard.ts';

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
  terms: Term[];
  question: boolean;
  exclaimed: boolean;
  start: number;
  end: number;
}

/** What is used of compromise's terms. */
export interface Term {
  pre: string;
  text: string;
  post: string;
  normal: string;
  implicit?: string;
  machine?: string;
  alias?: string[];
}

/** A sentence longer than this is read in parts, so that matching stays linear on hostile text. */
const LONGEST_SENTENCE = 70;

/** Splits guarded text into sentences of words, tokenised once, on compromise's first tier. */
export function sentences(guarded: Guarded): Sentence[] {
  if (guarded.text.trim() === '') return [];
  const document = (nlp(guarded.text) as unknown as { document: Term[][] }).document;
  const read: Sentence[] = [];
  let cursor = 0;
  for (const terms of document) {
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
  const norm = (term.implicit || term.machine || term.normal).toLowerCase();
  const { text, pre, post } = term;
  if (text === '' && before) return { norm, text, pre, post, start: before.start, end: before.end };
  const start = guarded.from[cursor] ?? 0;
  const end = guarded.to[cursor + text.length - 1] ?? start;
  return { norm, text, pre, post, start, end: Math.max(start, end) };
}

function sentenceOf(words: Word[], terms: Term[]): Sentence {
  const last = words[words.length - 1] as Word;
  const start = (words[0] as Word).start;
  return {
    words,
    norms: words.map(({ norm }) => norm),
    marks: words.map(({ norm }) => markOf(norm)),
    terms,
    question: last.post.includes('?'),
    exclaimed: last.post.includes('!'),
    start,
    end: last.end,
  };
}
