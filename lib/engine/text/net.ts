import { anchorsOf } from './anchors.ts';
import { endOf, placesOf } from './match.ts';
import { chainOf, type Node } from './pattern.ts';
import type { Hit, Rule, RuleSet, WordGroup } from './rule.ts';
import type { Sentence } from './words.ts';

/** One rule, its pattern read when a sentence first calls for it. */
interface Pattern {
  for: string;
  rule: Rule;
  chain: Node | null;
  /** What must not stand over or beside a hit. */
  unless: Node | null;
  read: boolean;
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
}

function push<Value>(index: Map<string, Value[]>, key: string, value: Value) {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

/** Indexes rule sets as one net. No pattern is read here, so a cold start pays only for those it meets. */
export function buildNet(sets: readonly RuleSet[]): Net {
  const net: Net = { patterns: new Map(), always: [], phrases: new Map() };
  for (const set of sets) {
    for (const rule of set.rules) {
      const pattern: Pattern = { for: set.id, rule, chain: null, unless: null, read: false };
      const words = anchorsOf(rule.match);
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
    for (const pattern of candidates(net, sentence)) {
      if (!pattern.read) readPattern(pattern);
      for (const [from, to] of placesOf(pattern.chain, sentence)) {
        if (pattern.unless && excepted(pattern.unless, sentence, from, to)) continue;
        hits.push(hitOf(pattern.for, pattern.rule, at, from, to));
      }
    }
    sweepPhrases(net, sentence, at, hits);
  }
  return hits;
}

function readPattern(pattern: Pattern) {
  const { match, notIf } = pattern.rule;
  pattern.chain = chainOf(match);
  pattern.unless = notIf === undefined ? null : chainOf(notIf);
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

function candidates(net: Net, { norms, terms }: Sentence): Set<Pattern> {
  const found = new Set<Pattern>(net.always);
  const look = (word: string) => {
    const list = net.patterns.get(word);
    if (list) for (const pattern of list) found.add(pattern);
  };
  for (let at = 0; at < norms.length; at++) {
    look(norms[at] as string);
    const alias = terms[at]?.alias;
    if (alias) for (const word of alias) look(word);
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
