import { anchorsOf } from './anchors.ts';
import { type Beginning, canBegin, firstOf, markOf } from './first.ts';
import type { Choice, Group, Node } from './pattern.ts';
import type { Sentence } from './words.ts';

/**
 * Where in a sentence a chain ends that begins at this word, or −1. Longer choices are tried before shorter ones, gaps
 * are as short as they can be, and nothing after `limit` is looked at. Every gap is bounded, so the work at one
 * word does not depend on the length of the text.
 */
export function endOf(chain: Node | null, sentence: Sentence, from: number, limit: number): number {
  let node = chain;
  let at = from;
  while (node) {
    if (node.kind === 'edge') {
      if (!atEdge(node.start, sentence, at)) return -1;
    } else if (node.kind === 'word' && !node.optional) {
      if (at >= limit || !isWord(sentence, at, node.word)) return -1;
      at += 1;
    } else {
      const end = branched(node, sentence, at, limit);
      if (end >= 0 || !node.optional) return end;
    }
    node = node.next;
  }
  return at;
}

const atEdge = (start: boolean, { norms }: Sentence, at: number): boolean => at === (start ? 0 : norms.length);

const branched = (node: Node, sentence: Sentence, at: number, limit: number): number =>
  node.kind === 'gap' ? crossed(node, sentence, at, limit) : taken(node, sentence, at, limit);

/** Where the chain ends if this gap lies before the word, as short as it can be. */
function crossed(gap: Node & { kind: 'gap' }, sentence: Sentence, at: number, limit: number): number {
  for (let length = gap.least; length <= gap.most && at + length <= limit; length++) {
    const end = endOf(gap.next, sentence, at + length, limit);
    if (end >= 0) return end;
  }
  return -1;
}

/** Where the chain ends if this node takes the word. */
function taken(node: Node, sentence: Sentence, at: number, limit: number): number {
  if (at >= limit) return -1;
  const word = sentence.norms[at] as string;
  if (node.kind === 'group') {
    const end = choose(node.group, node.next, sentence, word, at, limit);
    const aliases = sentence.terms[at]?.alias;
    return end < 0 && aliases ? anyOf(aliases, node, sentence, at, limit) : end;
  }
  const fits =
    node.kind === 'word'
      ? isWord(sentence, at, node.word)
      : node.kind === 'like' && (node.regex.test(word) || node.regex.test(sentence.terms[at]?.text ?? ''));
  return fits ? endOf(node.next, sentence, at + 1, limit) : -1;
}

/** The words of "broken/faulty", one after the other. */
function anyOf(
  words: readonly string[],
  node: Node & { kind: 'group' },
  sentence: Sentence,
  at: number,
  limit: number,
): number {
  for (const word of words) {
    const end = choose(node.group, node.next, sentence, word, at, limit);
    if (end >= 0) return end;
  }
  return -1;
}

function choose(group: Group, next: Node | null, sentence: Sentence, word: string, at: number, limit: number): number {
  const mark = at < limit && sentence.norms[at] === word ? (sentence.marks[at] as number) : markOf(word);
  if (((group.marks[(mark >> 5) & 1] as number) & (1 << (mark & 31))) === 0) return -1;
  const chosen = chosenBy(group, word);
  for (let which = 0; which < chosen.length; which++) {
    const choice = chosen[which] as Choice | null;
    if (choice && !mayStand(choice, sentence)) continue;
    const end = choice ? endOf(choice.chain, sentence, at, limit) : endOf(next, sentence, at + 1, limit);
    if (end >= 0) return end;
  }
  return -1;
}

const NONE: readonly Choice[] = [];
/** Words that are kept in mind for a group. */
const MET = 500;

/** The choices that can begin with a word, in the order in which they are tried; null for the word alone. */
function chosenBy(group: Group, word: string): readonly (Choice | null)[] {
  if (group.others.length === 0) return group.heads.get(word) ?? NONE;
  return group.met.get(word) ?? chosenAnew(group, word);
}

/** Apart, for its closure would cost every word that was met before. */
function chosenAnew({ heads, others, met }: Group, word: string): readonly (Choice | null)[] {
  const mark = markOf(word);
  const begun = others.filter(({ first }) => !first || canBegin(first, word, mark, 0));
  const chosen = begun.length === 0 ? (heads.get(word) ?? NONE) : [...(heads.get(word) ?? NONE), ...begun];
  if (met.size < MET) met.set(word, chosen);
  return chosen;
}

/** Whether the sentence may hold a word that the choice cannot do without. */
function mayStand(choice: Choice, { holds }: Sentence): boolean {
  choice.needs ??= anchorsOf(choice.written).map(markOf);
  const { needs } = choice;
  for (let which = 0; which < needs.length; which++) {
    const mark = needs[which] as number;
    if (((holds[mark >> 5] as number) & (1 << (mark & 31))) !== 0) return true;
  }
  return needs.length === 0;
}

/** "broken/faulty" is each of its words. */
const isWord = ({ norms, terms }: Sentence, at: number, word: string): boolean =>
  norms[at] === word || (terms[at]?.alias?.includes(word) ?? false);

/** Whether a match can begin at a word of the sentence. */
export function beginsAt(first: Beginning, { norms, marks, terms }: Sentence, at: number): boolean {
  if (canBegin(first, norms[at] as string, marks[at] as number, at)) return true;
  const alias = terms[at]?.alias;
  return alias?.some((word) => first.words.has(word)) ?? false;
}

/** Every place in the sentence where the chain is met, none inside another, as first word and one past the last. */
export function placesOf(chain: Node | null, sentence: Sentence): [number, number][] {
  const size = sentence.norms.length;
  const places: [number, number][] = [];
  const first = firstOf(chain);
  for (let from = 0; from < size; from++) {
    if (first && !beginsAt(first, sentence, from)) continue;
    const end = endOf(chain, sentence, from, size);
    if (end <= from) continue;
    places.push([from, end]);
    from = end - 1;
  }
  return places;
}
