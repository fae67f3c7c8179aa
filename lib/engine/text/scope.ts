import * as words from './scopeWords.ts';
import type { Sentence, Word } from './words.ts';

/** What stands around a word and changes what it says. */
export const NEGATED = 1;
export const HYPOTHETICAL = 2;
/** Somebody other than the customer feels or says it. */
export const REPORTED = 4;
export const PAST = 8;
export const QUOTED = 16;
export const STRONGER = 32;
export const WEAKER = 64;
/** A pleasantry: "I hope you have a great day". */
export const WISHED = 128;

/** Scope of each word of a sentence, as bits; and where in the sentence each came from. */
export interface Scope {
  bits: Uint8Array;
  /** Index of the word that negates it, or −1. */
  negator: Int16Array;
  /** Index of the word that makes it hypothetical, or −1. */
  condition: Int16Array;
}

const NEGATION_WINDOW = 3;
const WOULD_WINDOW = 5;

const breaks = (word: Word) => /[,;:()]/.test(word.post) || /[.!?]/.test(word.post);

const known = new WeakMap<Sentence, Scope>();

/** The scope of every word of a sentence, read once. */
export function scopeOf(sentence: Sentence): Scope {
  const scope = known.get(sentence) ?? readScope(sentence);
  known.set(sentence, scope);
  return scope;
}

/** In one pass per kind; linear in the sentence's words. */
function readScope(sentence: Sentence): Scope {
  const size = sentence.words.length;
  const scope: Scope = {
    bits: new Uint8Array(size),
    negator: new Int16Array(size).fill(-1),
    condition: new Int16Array(size).fill(-1),
  };
  for (let at = 0; at < size; at++) {
    const { norm } = sentence.words[at] as Word;
    if (words.NEGATORS.has(norm)) negate(sentence, at, scope);
    else if (words.CONDITIONS.has(norm)) suppose(sentence, at, scope);
    else if (words.MODALS.has(norm)) wonder(sentence, at, scope);
    else if (words.WISHES.has(norm)) wish(sentence, at, scope);
    else if (words.OTHERS.has(norm)) report(sentence, at, scope);
    else if (words.STRONGER.has(norm)) amplify(sentence, at, scope, STRONGER);
    else if (words.WEAKER.has(norm)) amplify(sentence, at, scope, WEAKER);
    else if (words.PAST.has(norm)) remember(sentence, at, scope);
  }
  quote(sentence, scope);
  return scope;
}

/** Runs over the words after `at` to the end of its clause. */
function ahead(sentence: Sentence, at: number, limit: number, each: (index: number) => void, small?: Set<string>) {
  let left = limit;
  if (breaks(sentence.words[at] as Word)) return;
  for (let index = at + 1; index < sentence.words.length && left > 0; index++) {
    const word = sentence.words[index] as Word;
    if (words.TURNS.has(word.norm) || (small && word.norm === 'and')) return;
    each(index);
    if (!small?.has(word.norm)) left -= 1;
    if (breaks(word)) return;
  }
}

function negate(sentence: Sentence, at: number, scope: Scope) {
  const next = sentence.words[at + 1]?.norm ?? '';
  if (words.NOT_NEGATING.has(`${(sentence.words[at] as Word).norm} ${next}`)) return;
  const comparing = sentence.words.slice(at + 1, at + 5).findIndex((word) => words.COMPARING.has(word.norm));
  if ((sentence.words[at] as Word).norm === 'never' && comparing >= 0) {
    amplify(sentence, at + 1 + comparing, scope, STRONGER);
    return;
  }
  ahead(
    sentence,
    at,
    NEGATION_WINDOW,
    (index) => {
      scope.bits[index] = (scope.bits[index] ?? 0) ^ NEGATED;
      scope.negator[index] = at;
    },
    words.SMALL,
  );
}

function condition(scope: Scope, index: number, at: number) {
  scope.bits[index] = (scope.bits[index] ?? 0) | HYPOTHETICAL;
  if (scope.condition[index] === -1) scope.condition[index] = at;
}

/** "if" and its like: the clause they open, and the clause beside it that says what will follow. */
function suppose(sentence: Sentence, at: number, scope: Scope) {
  const before = sentence.words[at - 1]?.norm ?? '';
  if (before === 'as' || before === 'even') return;
  let end = at;
  while (end < sentence.words.length && (end === at || !breaks(sentence.words[end - 1] as Word))) {
    condition(scope, end, at);
    end += 1;
  }
  const futureAfter = sentence.words.findIndex((word, index) => index >= end && words.FUTURE.has(word.norm));
  if (futureAfter >= 0) for (let index = end; index < sentence.words.length; index++) condition(scope, index, at);
  let future = false;
  for (let index = 0; index < at; index++) {
    const { norm } = sentence.words[index] as Word;
    if (words.TURNS.has(norm)) future = false;
    if (words.FUTURE.has(norm)) future = true;
    if (future) condition(scope, index, at);
  }
}

function wonder(sentence: Sentence, at: number, scope: Scope) {
  if (words.NOT_WONDERING.has(sentence.words[at + 1]?.norm ?? '')) return;
  ahead(sentence, at, WOULD_WINDOW, (index) => condition(scope, index, at));
}

function wish(sentence: Sentence, at: number, scope: Scope) {
  ahead(sentence, at, 12, (index) => {
    scope.bits[index] = (scope.bits[index] ?? 0) | WISHED;
  });
}

/** "my husband was furious", "are you happy": the state is another's, up to the end of the clause. */
function report(sentence: Sentence, at: number, scope: Scope) {
  const near = [sentence.words[at + 1], sentence.words[at + 2], sentence.words[at - 1]];
  if (!near.some((word) => word && words.COPULAS.has(word.norm))) return;
  ahead(sentence, at, 12, (index) => {
    scope.bits[index] = (scope.bits[index] ?? 0) | REPORTED;
  });
}

function amplify(sentence: Sentence, at: number, scope: Scope, bit: number) {
  ahead(sentence, at, 2, (index) => {
    scope.bits[index] = (scope.bits[index] ?? 0) | bit;
  });
}

function remember(sentence: Sentence, at: number, scope: Scope) {
  scope.bits[at] = (scope.bits[at] ?? 0) | PAST;
  ahead(sentence, at, 12, (index) => {
    scope.bits[index] = (scope.bits[index] ?? 0) | PAST;
  });
}

/** Words between quotation marks of which at least two lie inside one sentence. */
function quote(sentence: Sentence, scope: Scope) {
  let open = -1;
  for (let at = 0; at < sentence.words.length; at++) {
    const word = sentence.words[at] as Word;
    if (open < 0 && /["'‘“]/.test(word.pre)) open = at;
    if (open < 0 || !/["'’”]/.test(word.post)) continue;
    for (let index = open; index <= at; index++) scope.bits[index] = (scope.bits[index] ?? 0) | QUOTED;
    open = -1;
  }
}
