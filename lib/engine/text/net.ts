import { anchorsOf } from './anchors.ts';
import { unfold } from './endings.ts';
import { type Beginning, type First, firstOf } from './first.ts';
import { beginsAt, endOf } from './match.ts';
import { chainOf, type Node } from './pattern.ts';
import type { Hit, Rule, RuleSet, WordGroup } from './rule.ts';
import type { Sentence } from './words.ts';

/** One rule, its pattern read when a sentence first calls for it. */
interface Pattern {
  /** Its place among the net's patterns. */
  number: number;
  for: string;
  rule: Rule;
  chain: Node | null;
  /** With what it can begin. */
  first: First;
  /** What must not stand over or beside a hit. */
  unless: Node | null;
  read: boolean;
  /** The last sentence that called for it, by the number of the net's sweep. */
  called: number;
}

interface Phrase {
  for: string;
  group: WordGroup;
  words: string[];
}

/** All rules and words, each under the words that give it away. */
export interface Net {
  patterns: Map<string, Pattern[]>;
  /** Patterns that no single word gives away. */
  always: Pattern[];
  phrases: Map<string, Phrase[]>;
  /** How many patterns there are, and how many sentences have been swept. */
  size: number;
  swept: number;
  /** Of each word met so far, which patterns can begin with it, two bits each: 0 where that is not known yet, else {@link NO} or {@link YES}. */
  begins: Map<string, Int32Array>;
}

const NONE: readonly Pattern[] = [];
const NO = 1;
const YES = 2;
/** Words that are kept in mind: the words of a language are few. */
const MET = 2000;

function push<Value>(index: Map<string, Value[]>, key: string, value: Value) {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

/** Indexes rule sets as one net. No pattern is read here, so a cold start pays only for those it meets. */
export function buildNet(sets: readonly RuleSet[]): Net {
  const net: Net = { patterns: new Map(), always: [], phrases: new Map(), size: 0, swept: 0, begins: new Map() };
  for (const set of sets) {
    for (const rule of set.rules) {
      const pattern: Pattern = {
        number: net.size,
        for: set.id,
        rule,
        chain: null,
        first: null,
        unless: null,
        read: false,
        called: 0,
      };
      net.size += 1;
      const words = anchorsOf(unfold(rule.match));
      if (words.length === 0) net.always.push(pattern);
      for (const word of words) push(net.patterns, word, pattern);
    }
    for (const group of set.words ?? []) {
      for (const phrase of group.words) {
        const words = phrase.split(' ');
        push(net.phrases, words[0] as string, { for: set.id, group, words });
      }
    }
  }
  return net;
}

/** Every rule and word that the sentences hold. */
export function sweep(net: Net, read: readonly Sentence[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < read.length; at++) {
    const sentence = read[at] as Sentence;
    const begins = sentence.norms.map((norm, word) => begun(net, norm, sentence.terms[word]?.alias === undefined));
    for (const pattern of candidates(net, sentence)) {
      if (!pattern.read) readPattern(pattern);
      sweepPattern(pattern, sentence, begins, at, hits);
    }
    sweepPhrases(net, sentence, at, hits);
  }
  return hits;
}

/** Takes down every place where a pattern is met, none inside another. */
function sweepPattern(
  { number, for: name, rule, chain, first, unless }: Pattern,
  sentence: Sentence,
  begins: readonly (Int32Array | null)[],
  at: number,
  hits: Hit[],
) {
  const size = begins.length;
  for (let from = 0; from < size; from++) {
    if (first && !mayBegin(number, first, sentence, from, begins[from] as Int32Array | null)) continue;
    const to = endOf(chain, sentence, from, size);
    if (to <= from) continue;
    if (!unless || !excepted(unless, sentence, from, to)) hits.push(hitOf(name, rule, at, from, to));
    from = to - 1;
  }
}

/** Whether a pattern can begin at a word, from what is `known` of the word. */
function mayBegin(number: number, first: Beginning, sentence: Sentence, at: number, known: Int32Array | null): boolean {
  if (first.start && at === 0) return true;
  if (!known) return beginsAt(first, sentence, at);
  const place = 2 * (number & 15);
  let may = ((known[number >> 4] as number) >> place) & 3;
  if (may === 0) {
    may = beginsAt(first, sentence, at) ? YES : NO;
    known[number >> 4] = (known[number >> 4] as number) | (may << place);
  }
  return may === YES;
}

/** What is known of the patterns that can begin with a word; null for one that is not kept, and for one that is not `plain` but stands for others. */
function begun({ begins, size }: Net, word: string, plain: boolean): Int32Array | null {
  const known = plain ? begins.get(word) : null;
  if (known !== undefined) return known;
  if (begins.size >= MET) return null;
  const fresh = new Int32Array((size >> 4) + 1);
  begins.set(word, fresh);
  return fresh;
}

function readPattern(pattern: Pattern) {
  const { match, notIf } = pattern.rule;
  pattern.chain = chainOf(unfold(match));
  pattern.first = firstOf(pattern.chain);
  pattern.unless = notIf === undefined ? null : chainOf(unfold(notIf));
  pattern.read = true;
}

/** Words before and after a hit that can make an exception of it. */
const BESIDE = 3;

function excepted(unless: Node, sentence: Sentence, from: number, to: number): boolean {
  const limit = Math.min(sentence.norms.length, to + BESIDE);
  for (let at = Math.max(0, from - BESIDE); at < to; at++) {
    if (endOf(unless, sentence, at, limit) > from) return true;
  }
  return false;
}

function candidates(net: Net, { norms, terms }: Sentence): Pattern[] {
  const found = [...net.always];
  net.swept += 1;
  for (let at = 0; at < norms.length; at++) {
    callBy(net, norms[at] as string, found);
    const alias = terms[at]?.alias;
    if (alias) for (const word of alias) callBy(net, word, found);
  }
  return found;
}

function callBy({ patterns, swept }: Net, word: string, found: Pattern[]) {
  const calls = patterns.get(word) ?? NONE;
  for (let which = 0; which < calls.length; which++) {
    const pattern = calls[which] as Pattern;
    if (pattern.called === swept) continue;
    pattern.called = swept;
    found.push(pattern);
  }
}

function sweepPhrases(net: Net, sentence: Sentence, at: number, hits: Hit[]) {
  const { norms } = sentence;
  for (let from = 0; from < norms.length; from++) {
    const list = net.phrases.get(norms[from] as string);
    if (!list) continue;
    for (const phrase of list) {
      if (phrase.words.every((word, step) => norms[from + step] === word)) {
        hits.push(hitOf(phrase.for, phrase.group, at, from, from + phrase.words.length));
      }
    }
  }
}

function hitOf(name: string, rule: Rule | WordGroup, sentence: number, from: number, to: number): Hit {
  const { id, weight, reason, state } = rule;
  return { for: name, rule: `${name}.${id}`, weight, reason, state: state === true, sentence, from, to };
}
