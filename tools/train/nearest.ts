import { wideOf } from '../../lib/engine/table/shape.ts';
import type { Net } from './net.ts';

/**
 * For each word of a net the one that stands for it: itself among the first `words`, else the nearest of those, by how differently the
 * readers would hear the two. The unknown word stands for no other.
 */
export function nearestWords(net: Net, words: number): Int32Array {
  const { size, vectors } = net;
  const matters = mattersOf(net);
  const nearest = Int32Array.from({ length: net.shape.words }, (_, word) => word);
  for (let word = words; word < net.shape.words; word++) {
    let least = Number.POSITIVE_INFINITY;
    for (let other = 1; other < words; other++) {
      let apart = 0;
      for (let d = 0; d < size && apart < least; d++) {
        const by = (vectors[word * size + d] as number) - (vectors[other * size + d] as number);
        apart += (matters[d] as number) * by * by;
      }
      if (apart >= least) continue;
      least = apart;
      nearest[word] = other;
    }
  }
  return nearest;
}

/** How much each number of a word matters to the readers. */
export function mattersOf({ size, weights, ...shape }: Net): Float32Array {
  const wide = wideOf(shape);
  return Float32Array.from({ length: size }, (_, d) =>
    weights.subarray(d * wide, (d + 1) * wide).reduce((sum, weight) => sum + weight * weight, 0),
  );
}
