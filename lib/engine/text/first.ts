import type { Node } from './pattern.ts';

/** With what a chain can begin. */
export interface Beginning {
  words: ReadonlySet<string>;
  /** The {@link markOf} each of these words, its last six bits: most others are told by it at once. */
  marks: readonly [low: number, high: number];
  /** With the first word of a sentence, whatever it is. */
  start: boolean;
  /** With any word that holds a digit. */
  figure: boolean;
}

/** Null where a chain can begin with any word. */
export type First = Beginning | null;

const DIGIT = /\d/;
/** A regular expression for figures alone. */
const FIGURES = /^[^|]*(0-9|\\d)[^|]*$/;

/** How many marks there are. */
export const MARKS = 1024;

/** The mark that a word bears, one of {@link MARKS}. */
export const markOf = (word: string): number =>
  (word.length +
    5 * word.charCodeAt(0) +
    75 * word.charCodeAt(word.length >> 1) +
    791 * word.charCodeAt(word.length - 1)) &
  (MARKS - 1);

/** Whether a match can begin at a word, `word` being it or one it stands for, with its mark. */
export function canBegin(first: Beginning, word: string, mark: number, at: number): boolean {
  if ((first.start && at === 0) || (first.figure && DIGIT.test(word))) return true;
  return ((first.marks[(mark >> 5) & 1] as number) & (1 << (mark & 31))) !== 0 && first.words.has(word);
}

function marksOf(words: Iterable<string>): [number, number] {
  const marks: [number, number] = [0, 0];
  for (const word of words) {
    const mark = markOf(word);
    marks[(mark >> 5) & 1] = (marks[(mark >> 5) & 1] as number) | (1 << (mark & 31));
  }
  return marks;
}

const ANY = [-1, -1] as const;

/** The marks of all words with which one of these can begin, all marks where one can begin with any word. */
export function marksFor(heads: Iterable<string>, others: readonly { first: First }[]): readonly [number, number] {
  let [low, high] = marksOf(heads);
  for (const { first } of others) {
    if (!first || first.start || first.figure) return ANY;
    low |= first.marks[0];
    high |= first.marks[1];
  }
  return [low, high];
}

const beginning = (words: ReadonlySet<string>, { start = false, figure = false } = {}): Beginning => ({
  words,
  marks: marksOf(words),
  start,
  figure,
});

const known = new WeakMap<Node, { first: First }>();
const NONE: ReadonlySet<string> = new Set();

/** Works out, once a node, with which words a match from here on can begin, so that other places need not be tried. */
export function firstOf(node: Node | null): First {
  if (!node) return null;
  const kept = known.get(node);
  if (kept) return kept.first;
  const own = ownFirst(node);
  const first = own !== null && node.optional ? eitherOf(own, firstOf(node.next)) : own;
  known.set(node, { first });
  return first;
}

function ownFirst(node: Node): First {
  if (node.kind === 'word') return beginning(new Set([node.word]));
  if (node.kind === 'edge') return node.start ? beginning(NONE, { start: true }) : null;
  if (node.kind === 'like') return FIGURES.test(node.regex.source) ? beginning(NONE, { figure: true }) : null;
  if (node.kind !== 'group') return null;
  let first: First = beginning(new Set(node.group.heads.keys()));
  for (const other of node.group.others) first = eitherOf(first, other.first);
  return first;
}

function eitherOf(one: First, other: First): First {
  if (one === null || other === null) return null;
  const words = other.words.size === 0 ? one.words : new Set([...one.words, ...other.words]);
  return beginning(words, { start: one.start || other.start, figure: one.figure || other.figure });
}
