import { type Coder, Guesses } from './bits.ts';
import { answersOf, GATES, WIDTHS, wideOf } from './shape.ts';

/** How a word is stored: with a vector of its own in steps of 1, 1.5 or 2 times the scale, the commoner the finer; or as another word. */
export const FINENESS = [1, 1.5, 2] as const;
export const ALIAS = FINENESS.length;

/** One word of a stored table. */
export interface StoredWord {
  word: string;
  /** An index of {@link FINENESS}, or {@link ALIAS}. */
  kind: number;
  /** The number of the word that stands for it, if it is an alias. */
  number: number;
}

/** A table as whole steps, each part of a scale of its own. */
export interface Stored {
  /** In alphabetical order. */
  words: StoredWord[];
  /** (1 + words with a vector of their own) × size, the unknown word first. */
  vectors: Int8Array;
  weights: Int8Array;
  bias: Int8Array;
  carry: Int8Array;
  out: Int8Array;
  outBias: Int8Array;
}

/** The parts of a table that are numbers. */
export type Numbers = Exclude<keyof Stored, 'words'>;

/** Bits of each number. */
const DEPTH = { shared: 4, letter: 7, kind: 2, number: 12 };
const NOTHING: readonly number[] = [];
/** Letters before one that tell of it. */
const BEFORE = 3;
/** Weights of so many neighbouring readers are alike in size. */
const NEIGHBOURS = 40;

/** Sizes of a stored table. */
export interface Sizes {
  words: number;
  size: number;
  filters: number;
  memories: number;
  outputs: number;
}

/**
 * Passes a table through a coder, part by part: `table` is what is to be written; when reading, it is what has been read. `letters` are all
 * that words are made of.
 */
export function passTable(coder: Coder, letters: string, sizes: Sizes, table?: Stored): Stored {
  const { size, filters, memories, outputs } = sizes;
  const wide = wideOf(sizes);
  const answers = answersOf(sizes);
  const words = passWords(coder, letters, sizes.words, table?.words);
  const kinds = [0, ...words.filter(({ kind }) => kind !== ALIAS).map(({ kind }) => kind)];
  const part = (name: Numbers, length: number, contextOf: (at: number) => number = () => 0) =>
    passSteps(coder, length, table?.[name], contextOf);
  return {
    words,
    vectors: part('vectors', kinds.length * size, (at) => kinds[Math.floor(at / size)] as number),
    weights: part('weights', size * wide, (at) => Math.floor((at % wide) / NEIGHBOURS)),
    bias: part('bias', WIDTHS.length * filters),
    carry: part('carry', GATES * memories),
    out: part('out', answers * outputs, (at) => Math.floor(at / outputs)),
    outBias: part('outBias', outputs),
  };
}

function passSteps(
  coder: Coder,
  length: number,
  from: Int8Array | undefined,
  contextOf: (at: number) => number,
): Int8Array {
  const guesses = new Guesses();
  const steps = new Int8Array(length);
  for (let at = 0; at < length; at++) steps[at] = guesses.step(coder, contextOf(at), from?.[at]);
  return steps;
}

function passWords(coder: Coder, letters: string, count: number, from?: readonly StoredWord[]): StoredWord[] {
  const alphabet = ['', ...letters];
  const numbers = new Map(from && alphabet.map((letter, index) => [letter, index]));
  const shares = new Guesses();
  const spelling = new Guesses(16);
  const kinds = new Guesses();
  const words: StoredWord[] = [];
  const contexts = [0];
  /** Of the word before and this one, its letters as numbers of the alphabet. */
  let before: number[] = [];
  for (let at = 0; at < count; at++) {
    const given = from?.[at];
    const spelt = given ? Array.from(given.word, (letter) => numbers.get(letter) as number) : NOTHING;
    const shared = shares.number(coder, [0, 1 + before.length], DEPTH.shared, sharedBy(spelt, before));
    const word = before.slice(0, shared);
    let text = '';
    for (let letter = 0; letter < shared; letter++) text += alphabet[word[letter] as number];
    for (;;) {
      const letter = spelling.number(coder, contextsOf(word, contexts), DEPTH.letter, spelt[word.length]);
      if (letter === 0) break;
      word.push(letter);
      text += alphabet[letter];
    }
    const kind = kinds.number(coder, [1 + word.length], DEPTH.kind, given?.kind);
    const number = kind === ALIAS ? kinds.number(coder, [], DEPTH.number, given?.number) : 0;
    words.push({ word: text, kind, number });
    before = word;
  }
  return words;
}

function sharedBy(word: readonly number[], before: readonly number[]): number {
  let shared = 0;
  while (shared < (1 << DEPTH.shared) - 1 && shared < before.length && word[shared] === before[shared]) shared += 1;
  return shared;
}

/** No letter, the last one, the last two …, each as a number; into `contexts`. */
function contextsOf(word: readonly number[], contexts: number[]): number[] {
  let context = 0;
  for (let back = 1; back <= BEFORE; back++) {
    const at = word.length - back;
    context = Math.imul(context, 256) + (at < 0 ? 0 : (word[at] as number));
    contexts[back] = context * BEFORE + back;
  }
  return contexts;
}
