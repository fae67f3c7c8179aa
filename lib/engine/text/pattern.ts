import { type First, firstOf, marksFor } from './first.ts';

/**
 * Rules are written in the match syntax of compromise, as far as its first tier needs no tags: words, `(a|b c)`,
 * `word?`, `.`, `.{0,3}`, `/regex/`, `^` and `$`. Unlike compromise's own, a group may hold groups, optional words
 * and gaps, and may follow a gap. One pattern is a chain of nodes, each with what must follow it.
 */
export type Node =
  | { kind: 'word'; word: string; next: Node | null; optional: boolean }
  | { kind: 'like'; regex: RegExp; next: Node | null; optional: boolean }
  | { kind: 'gap'; least: number; most: number; next: Node | null; optional: boolean }
  | { kind: 'edge'; start: boolean; next: Node | null; optional: boolean }
  | { kind: 'group'; group: Group; next: Node | null; optional: boolean };

/** One choice of a group, of more than a word. */
export interface Choice {
  chain: Node;
  first: First;
  /** What is written of it, its first word left out where it stands by that word. */
  written: string;
  /** Marks of words of which a sentence must hold one, none where that cannot be said; worked out when it is first met. */
  needs?: readonly number[];
}

/** The choices of a group: by their first word, longer ones first, null for the word alone; and those no word begins. */
export interface Group {
  heads: Map<string, readonly (Choice | null)[]>;
  others: Choice[];
  /** Of the words that can begin one, as `Beginning` has them. */
  marks: readonly [low: number, high: number];
  /** What words met so far choose of all these. */
  met: Map<string, readonly (Choice | null)[]>;
}

/** A token, and a choice of a group: what stands between spaces or bars outside brackets, up to three deep. */
const TOKEN = /(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^ ()])+/g;
const CHOICE = /(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^|()])+/g;

/** The tokens of a pattern or of one choice. */
export const tokensOf = (pattern: string): string[] => pattern.match(TOKEN) ?? [];
/** The choices of a group, given without its brackets. */
export const choicesOf = (inner: string): string[] =>
  inner.includes('(') ? (inner.match(CHOICE) ?? []) : inner.split('|');

/** Reads a pattern as a chain of nodes that ends in `next`. */
export function chainOf(pattern: string, next: Node | null = null): Node | null {
  const tokens = tokensOf(pattern);
  let chain = next;
  for (let at = tokens.length - 1; at >= 0; at--) chain = nodeOf(tokens[at] as string, chain);
  return chain;
}

function nodeOf(written: string, next: Node | null): Node {
  let token = written;
  if (token === '^' || token === '$') return edge(token === '^', next);
  if (token.startsWith('^')) return edge(true, nodeOf(token.slice(1), next));
  const regex = token.startsWith('/') && token.length > 1;
  if (!regex && token.endsWith('$')) return nodeOf(token.slice(0, -1), edge(false, next));
  const optional = !regex && token.endsWith('?');
  if (optional) token = token.slice(0, -1);
  if (regex) return { kind: 'like', regex: new RegExp(token.slice(1, -1)), next, optional };
  if (token === '.') return { kind: 'gap', least: 1, most: 1, next, optional };
  const gap = /^\.\{(\d+),(\d+)\}$/.exec(token);
  if (gap) return { kind: 'gap', least: Number(gap[1]), most: Number(gap[2]), next, optional };
  if (!token.startsWith('(')) return { kind: 'word', word: token, next, optional };
  return { kind: 'group', group: groupOf(token.slice(1, -1), next), next, optional };
}

const edge = (start: boolean, next: Node | null): Node => ({ kind: 'edge', start, next, optional: false });

const ALONE: readonly null[] = [null];

function groupOf(inner: string, next: Node | null): Group {
  const heads: Group['heads'] = new Map();
  const others: Group['others'] = [];
  for (const choice of choicesOf(inner)) {
    if (/^[\w']+$/.test(choice)) {
      const known = heads.get(choice);
      heads.set(choice, known ? [...known, null] : ALONE);
      continue;
    }
    const chain = chainOf(choice, next);
    if (chain?.kind === 'word' && !chain.optional) {
      const longer = { chain, first: null, written: choice.slice(chain.word.length) };
      heads.set(chain.word, [longer, ...(heads.get(chain.word) ?? [])]);
    } else if (chain) others.push({ chain, first: firstOf(chain), written: choice });
  }
  return { heads, others, marks: marksFor(heads.keys(), others), met: new Map() };
}
