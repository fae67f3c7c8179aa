import { mattersOf } from './nearest.ts';
import type { Net } from './net.ts';
import type { Text } from './text.ts';

/**
 * The order in which words are worth their room: the `commonest` by how often they are met, the rest by that and by how differently the readers hear
 * them from the unknown word. The unknown word stays first.
 */
export function worthOrder(net: Net, words: readonly string[], texts: readonly Text[], commonest: number): number[] {
  const counts = new Map<string, number>();
  for (const { passages } of texts)
    for (const piece of passages.flat()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const matters = mattersOf(net);
  const worth = words.map((word, index) => {
    let apart = 0;
    for (let d = 0; d < net.size; d++)
      apart +=
        (matters[d] as number) * ((net.vectors[index * net.size + d] as number) - (net.vectors[d] as number)) ** 2;
    return Math.sqrt(apart * (1 + (counts.get(word) ?? 0)));
  });
  const order = words.map((_, index) => index);
  const rest = order.splice(commonest).sort((one, other) => (worth[other] as number) - (worth[one] as number));
  return [...order, ...rest];
}

/** A net with its words in another order. */
export function reordered(net: Net, order: readonly number[]): Net {
  const vectors = new Float32Array(net.vectors.length);
  order.forEach((from, to) => {
    vectors.set(net.vectors.subarray(from * net.size, (from + 1) * net.size), to * net.size);
  });
  return { ...net, vectors };
}
