import { randomOf, shuffled } from './random.ts';

/** Buckets that words, word pairs and parts of words share. */
const BUCKETS = 1 << 15;
const PARTS = [3, 4, 5] as const;

/** FNV-1a. */
function bucketOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

/** The buckets of a text: its words, pairs of neighbours, and parts of words of three to five letters. */
export function bucketsOf(passages: readonly (readonly string[])[]): Uint32Array {
  const found = new Set<number>();
  for (const pieces of passages) {
    let before = '^';
    for (const piece of pieces) {
      found.add(bucketOf(`w${piece}`));
      found.add(bucketOf(`b${before} ${piece}`));
      before = piece;
      const framed = `<${piece}>`;
      for (const size of PARTS)
        for (let at = 0; at + size <= framed.length; at++) found.add(bucketOf(`c${framed.slice(at, at + size)}`));
    }
    found.add(bucketOf(`b${before} $`));
  }
  return Uint32Array.from(found);
}

/** A linear model over buckets: buckets × outputs. */
export interface Linear {
  weights: Float32Array;
  bias: Float32Array;
  outputs: number;
}

/** Trains one logistic regression an output, by AdaGrad, with a pull to zero. */
export function fitLinear(
  rows: readonly { buckets: Uint32Array; targets: Float32Array }[],
  outputs: number,
  { rounds = 6, step = 0.15, pull = 2e-6, seed = 11 } = {},
): Linear {
  const model: Linear = {
    weights: new Float32Array(BUCKETS * outputs),
    bias: new Float32Array(outputs).fill(-2),
    outputs,
  };
  const seen = new Float32Array(BUCKETS * outputs).fill(1e-3);
  const random = randomOf(seed);
  for (let round = 0; round < rounds; round++) {
    for (const index of shuffled(rows.length, random)) {
      const { buckets, targets } = rows[index] as { buckets: Uint32Array; targets: Float32Array };
      const scores = scoresOf(model, buckets);
      const value = 1 / Math.sqrt(buckets.length || 1);
      for (let k = 0; k < outputs; k++) {
        const error = 1 / (1 + Math.exp(-(scores[k] as number))) - (targets[k] as number);
        model.bias[k] = (model.bias[k] as number) - 0.01 * error;
        if (Math.abs(error) < 0.002) continue;
        const slope = error * value;
        for (const bucket of buckets) {
          const at = bucket * outputs + k;
          const by = slope + pull * (model.weights[at] as number);
          const sum = (seen[at] as number) + by * by;
          seen[at] = sum;
          model.weights[at] = (model.weights[at] as number) - (step * by) / Math.sqrt(sum);
        }
      }
    }
  }
  return model;
}

/** Outputs before squashing. */
export function scoresOf({ weights, bias, outputs }: Linear, buckets: Uint32Array): Float32Array {
  const scores = bias.slice();
  const value = 1 / Math.sqrt(buckets.length || 1);
  for (const bucket of buckets)
    for (let k = 0; k < outputs; k++)
      scores[k] = (scores[k] as number) + value * (weights[bucket * outputs + k] as number);
  return scores;
}
