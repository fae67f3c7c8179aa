import type { Node } from './pattern.ts';

/** The words with which a chain can begin; null where any word can. */
export type First = ReadonlySet<string> | null;

const known = new WeakMap<Node, { words: First }>();

/** Works out, once a node, with which words a match from here on can begin, so that other places need not be tried. */
export function firstOf(node: Node | null): First {
  if (!node) return null;
  const kept = known.get(node);
  if (kept) return kept.words;
  const own = ownFirst(node);
  const after = node.optional ? firstOf(node.next) : NOTHING;
  const words = own === null || after === null ? null : after.size === 0 ? own : new Set([...own, ...after]);
  known.set(node, { words });
  return words;
}

const NOTHING: ReadonlySet<string> = new Set();

function ownFirst(node: Node): First {
  if (node.kind === 'word') return new Set([node.word]);
  if (node.kind === 'edge') return node.start ? firstOf(node.next) : null;
  if (node.kind !== 'group') return null;
  const words = new Set(node.group.heads.keys());
  for (const { first } of node.group.others) {
    if (first === null) return null;
    for (const word of first) words.add(word);
  }
  return words;
}
