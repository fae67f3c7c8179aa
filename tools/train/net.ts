import {
  type Answers,
  BLOCKS,
  FIRST_BLOCK,
  type Filters,
  LONGEST,
  SILENT,
  WIDTHS,
} from '../../lib/engine/table/filters.ts';
import { randomOf } from './random.ts';
import { type Basis, place } from './vectors.ts';

export interface Shape {
  /** Words, with the unknown word first. */
  words: number;
  /** Numbers a word is described by. */
  size: number;
  /** Filters of each width. */
  filters: number;
  /** What is told: one output each. */
  outputs: number;
  /** Outputs that are true of a text only where they are true of each sentence: the weakest sentence tells. */
  quiet: readonly number[];
}

/** Phrase filters in training: outputs are weighted sums of their answers, so each is a sum over phrases to point at. */
export interface Net extends Filters {
  shape: Shape;
  basis: Basis;
  /** (3 × filters) × outputs. */
  out: Float32Array;
  outBias: Float32Array;
}

/** A net of small random weights over the words of a basis, which it makes its own. */
export function newNet(shape: Shape, start: Basis, seed: number): Net {
  const random = randomOf(seed);
  const spread = (length: number, scale: number) =>
    Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * 2 * scale);
  const { size, filters, outputs } = shape;
  const basis = { ...start, axes: start.axes.slice(), own: start.own.slice() };
  const vectors = new Float32Array(shape.words * size);
  for (let word = 0; word < shape.words; word++) place(basis, word, size, vectors);
  return {
    shape,
    basis,
    size,
    filters,
    vectors,
    weights: spread(size * BLOCKS * filters, 1 / Math.sqrt(2 * size)),
    bias: new Float32Array(3 * filters),
    out: spread(3 * filters * outputs, 1 / Math.sqrt(3 * filters)),
    outBias: new Float32Array(outputs).fill(-2),
  };
}

/** Adds the gradient of one sentence, given that of its answers. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the innermost loops of training; calls between them cost more than they tell
export function learn(
  net: Net,
  words: Int32Array,
  answers: Answers,
  slope: Float32Array,
  mask: Float32Array | null,
  into: Net,
  touched: Set<number>,
) {
  const { size, filters } = net.shape;
  const wide = BLOCKS * filters;
  const length = Math.min(words.length, LONGEST);
  for (let w = 0; w < 3; w++) {
    const width = WIDTHS[w] as number;
    for (let f = 0; f < filters; f++) {
      const index = w * filters + f;
      const place = answers.places[index] as number;
      const delta = slope[index] as number;
      if (place === SILENT || delta === 0) continue;
      into.bias[index] = (into.bias[index] as number) + delta;
      for (let j = 0; j < width; j++) {
        const at = place + j;
        if (at < 0 || at >= length) continue;
        const word = words[at] as number;
        touched.add(word);
        const column = ((FIRST_BLOCK[w] as number) + j) * filters + f;
        for (let d = 0; d < size; d++) {
          const scale = mask ? (mask[at * size + d] as number) : 1;
          if (scale === 0) continue;
          const step = delta * scale;
          into.weights[d * wide + column] =
            (into.weights[d * wide + column] as number) + step * (net.vectors[word * size + d] as number);
          into.vectors[word * size + d] =
            (into.vectors[word * size + d] as number) + step * (net.weights[d * wide + column] as number);
        }
      }
    }
  }
}

/** Zeros in a net's shape: where gradients and their moments are kept. */
export function zerosLike(net: Net): Net {
  const zero = (part: Float32Array) => new Float32Array(part.length);
  return {
    ...net,
    vectors: zero(net.vectors),
    weights: zero(net.weights),
    bias: zero(net.bias),
    out: zero(net.out),
    outBias: zero(net.outBias),
  };
}
