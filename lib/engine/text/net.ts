import nlp from 'compromise/one';
import { anchorsOf, leastWords, mostWords, needsOf } from './anchors.ts';
import { patternsOf } from './flatten.ts';
import type { Hit, Rule, RuleSet, WordGroup } from './rule.ts';
import type { Sentence, Term } from './words.ts';

interface Target {
  for: string;
  rule: Rule;
}

/** One rule's pattern and all that it is evidence for, not compiled yet. */
interface Written {
  match: string;
  notIf: string | undefined;
  targets: Target[];
}

/** One compromise pattern, compiled. */
interface Pattern {
  match: string;
  targets: Target[];
  /** What must not stand over or beside it. */
  unless: object[];
  /** Of each of these, in this order, a sentence must hold a word. */
  asks: Set<string>[];
  /** The fewest and the most words it can match. */
  least: number;
  most: number;
  /** Bound to the start or end of the sentence, so it needs to see all of it. */
  bound: boolean;
}

interface Phrase {
  for: string;
  group: WordGroup;
  words: string[];
}

interface Compromise {
  buildNet(rules: object[]): unknown;
  methods(): { one: { match(document: Term[][], todo: unknown): { ptrs: [number, number, number][] } } };
}
const compromise = nlp as unknown as Compromise;

/** All rules and words, each under the words that give it away. */
export interface Net {
  /** Rules no sentence has called for yet. */
  written: Map<string, Written[]>;
  /** Compiled patterns, by words of which a sentence must hold one. */
  patterns: Map<string, Pattern[]>;
  /** Patterns that no single word gives away. */
  always: Pattern[];
  phrases: Map<string, Phrase[]>;
}

function push<Value>(index: Map<string, Value[]>, key: string, value: Value) {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

/**
 * Indexes rule sets as one net. Rules of different sets may share a pattern: it is matched once for all of them
 * (compromise's own net drops the second). Nothing is compiled here, so a cold start pays only for what it meets.
 */
export function buildNet(sets: readonly RuleSet[]): Net {
  const net: Net = { written: new Map(), patterns: new Map(), always: [], phrases: new Map() };
  const known = new Map<string, Written>();
  for (const set of sets) {
    for (const rule of set.rules) write(net, known, { for: set.id, rule });
    for (const group of set.words ?? []) {
      for (const phrase of group.words) {
        const words = phrase.split(' ');
        push(net.phrases, words[0] as string, { for: set.id, group, words });
      }
    }
  }
  return net;
}

function write(net: Net, known: Map<string, Written>, target: Target) {
  const { match, notIf } = target.rule;
  const key = `${match}\n${notIf ?? ''}`;
  const same = known.get(key);
  if (same) {
    same.targets.push(target);
    return;
  }
  const written: Written = { match, notIf, targets: [target] };
  known.set(key, written);
  const words = anchorsOf(match);
  if (words.size === 0) compileRule(net, written);
  for (const word of words) push(net.written, word, written);
}

const compiled = new WeakSet<Written>();

/** Compiles a rule, through the net that compromise builds of its patterns, and indexes each by its own words. */
function compileRule(net: Net, rule: Written) {
  if (compiled.has(rule)) return;
  compiled.add(rule);
  const unless = rule.notIf === undefined ? [] : patternsOf(rule.notIf).map((match) => ({ match }));
  compromise.buildNet(unless);
  const patterns: Pattern[] = patternsOf(rule.match).map((match) => ({
    match,
    targets: rule.targets,
    unless,
    asks: needsOf(match),
    least: leastWords(match),
    most: mostWords(match),
    bound: /[\^$]/.test(match.replace(/\/\S*\//g, '')),
  }));
  compromise.buildNet(patterns);
  for (const pattern of patterns) {
    const words = anchorsOf(pattern.match);
    if (words.size === 0) net.always.push(pattern);
    for (const word of words) push(net.patterns, word, pattern);
  }
}

/**
 * Every rule and word that the sentences hold. Compromise's own sweep walks all its hooks for every sentence, which
 * makes many short sentences slow; this walks the words, and asks compromise only to match.
 */
export function sweep(net: Net, read: readonly Sentence[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < read.length; at++) {
    const sentence = read[at] as Sentence;
    for (const pattern of candidates(net, sentence, wordsIn(sentence))) {
      for (const [from, to] of placesOf(pattern, sentence)) {
        for (const target of pattern.targets) hits.push(hitOf(target.for, target.rule, at, from, to));
      }
    }
    sweepPhrases(net, sentence, at, hits);
  }
  return hits;
}

/** Where a sentence holds a pattern, as first word and one past the last. */
function placesOf(pattern: Pattern, sentence: Sentence): [number, number][] {
  const { terms } = sentence;
  const [start, end] = windowOf(pattern, sentence);
  if (start < 0) return [];
  const part = start === 0 && end === terms.length ? terms : terms.slice(start, end);
  const places = compromise
    .methods()
    .one.match([part], pattern)
    .ptrs.map(([, from, to]): [number, number] => [from + start, to + start]);
  return pattern.unless.length === 0 ? places : places.filter(([from, to]) => !excepted(pattern, terms, from, to));
}

/** Words before and after a hit that can make an exception of it. */
const BESIDE = 3;

function excepted({ unless }: Pattern, terms: Term[], from: number, to: number): boolean {
  const { match } = compromise.methods().one;
  const start = Math.max(0, from - BESIDE);
  const part = [terms.slice(start, to + BESIDE)];
  return unless.some((each) =>
    match(part, each).ptrs.some(([, first, last]) => first + start < to && from < last + start),
  );
}

const NOWHERE: [number, number] = [-1, -1];

function meets(need: Set<string>, { norms, terms }: Sentence, at: number): boolean {
  if (need.has(norms[at] as string)) return true;
  const alias = (terms[at] as Term).alias;
  return alias?.some((word) => need.has(word)) ?? false;
}

/** The part of a sentence that can hold a pattern: where its words stand in order and close enough. */
function windowOf({ asks, most, bound }: Pattern, sentence: Sentence): [number, number] {
  const size = sentence.words.length;
  const first = asks[0];
  if (!first) return [0, size];
  let start = -1;
  let end = -1;
  for (let at = 0; at < size; at++) {
    if (!meets(first, sentence, at)) continue;
    const limit = Math.min(size, at + most);
    let found = at;
    for (let next = 1; next < asks.length && found < limit; next++) {
      found += 1;
      while (found < limit && !meets(asks[next] as Set<string>, sentence, found)) found += 1;
    }
    if (found >= limit) continue;
    if (start < 0) start = Math.max(0, at - most);
    end = Math.min(size, at + most + 1);
  }
  if (start < 0) return NOWHERE;
  return bound ? [0, size] : [start, end];
}

/** Each word of a sentence once, with both parts of "broken/faulty". */
function wordsIn(sentence: Sentence): string[] {
  const words = new Set<string>();
  for (const norm of sentence.norms) words.add(norm);
  for (const { alias } of sentence.terms) for (const word of alias ?? []) words.add(word);
  return [...words];
}

function candidates(net: Net, sentence: Sentence, words: readonly string[]): Set<Pattern> {
  const size = sentence.words.length;
  const found = new Set<Pattern>();
  for (const word of words) {
    const written = net.written.get(word);
    if (!written) continue;
    for (const rule of written) compileRule(net, rule);
    net.written.delete(word);
  }
  for (const pattern of net.always) if (pattern.least <= size) found.add(pattern);
  for (const word of words) {
    for (const pattern of net.patterns.get(word) ?? []) if (pattern.least <= size) found.add(pattern);
  }
  return found;
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
