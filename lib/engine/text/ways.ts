import type { Choice, Group, Node } from './pattern.ts';

/**
 * In how many ways a chain can be read from one word at most: gaps and what may be left out multiply, choices with one first
 * word add up. Matching a sentence takes no more steps than its words times this times the chain's length.
 */
export function waysOf(chain: Node | null, known = new Map<Node, number>()): number {
  if (chain === null) return 1;
  const kept = known.get(chain);
  if (kept !== undefined) return kept;
  const rest = waysOf(chain.next, known);
  const ways = through(chain, rest, known) + (chain.optional ? rest : 0);
  known.set(chain, ways);
  return ways;
}

function through(node: Node, rest: number, known: Map<Node, number>): number {
  if (node.kind === 'gap') return rest * Math.max(1, node.most - node.least + 1);
  return node.kind === 'group' ? choices(node.group, rest, known) : rest;
}

/** Choices that begin with different words exclude each other. */
function choices({ heads, others }: Group, rest: number, known: Map<Node, number>): number {
  const sum = (chosen: readonly (Choice | null)[]) =>
    chosen.reduce((all, choice) => all + (choice ? waysOf(choice.chain, known) : rest), 0);
  const byHead = [...heads.values()].map(sum);
  return Math.max(0, ...byHead) + sum(others);
}
