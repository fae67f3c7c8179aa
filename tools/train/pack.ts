import { BLOCKS } from '../../lib/engine/table/filters.ts';
import { LETTERS, type Packed, type Steps } from '../../lib/engine/table/table.ts';
import type { Net } from './net.ts';
import { stepsOf } from './quantise.ts';

/** Steps to either side: of all numbers, and of words' vectors, which are many. */
const MOST = LETTERS.length >> 1;
const VECTOR_MOST = 5;

/** Packs a trained net: `outputs` of its outputs, the first `words` of its words, in alphabetical order so that they pack well. */
export function pack(net: Net, vocabulary: readonly string[], outputs: number, words = vocabulary.length): Packed {
  const level = levelled(net);
  const order = vocabulary.map((_, index) => index).slice(1, words);
  order.sort((one, other) => ((vocabulary[one] as string) < (vocabulary[other] as string) ? -1 : 1));
  const vectors = packed(level.vectors, VECTOR_MOST);
  const ofWord = (word: number) => vectors.letters.slice(word * net.size, (word + 1) * net.size);
  const kept = new Float32Array(3 * net.filters * outputs);
  for (let f = 0; f < 3 * net.filters; f++)
    for (let k = 0; k < outputs; k++) kept[f * outputs + k] = net.out[f * net.shape.outputs + k] as number;
  return {
    size: net.size,
    filters: net.filters,
    words: order.map((index) => vocabulary[index]).join(' '),
    vectors: { letters: [0, ...order].map(ofWord).join(''), scale: vectors.scale },
    weights: packed(level.weights, MOST),
    bias: packed(net.bias, MOST),
    out: packed(kept, MOST),
    outBias: packed(net.outBias.slice(0, outputs), MOST),
  };
}

/** A net with its numbers as they are when packed and unpacked again. */
export function coarse(net: Net): Net {
  const level = levelled(net);
  const back = (values: Float32Array, most: number) => {
    const { steps, scale } = stepsOf(values, most);
    return Float32Array.from(steps, (step) => step * scale);
  };
  return {
    ...net,
    vectors: back(level.vectors, VECTOR_MOST),
    weights: back(level.weights, MOST),
    bias: back(net.bias, MOST),
    out: back(net.out, MOST),
    outBias: back(net.outBias, MOST),
  };
}

/** Moves the spread of each of a word's numbers into the weights, so that one scale suits them all. */
function levelled({ vectors, weights, size, filters }: Net) {
  const evenVectors = vectors.slice();
  const evenWeights = weights.slice();
  const wide = BLOCKS * filters;
  for (let d = 0; d < size; d++) {
    let squares = 0;
    for (let at = d; at < vectors.length; at += size) squares += (vectors[at] as number) ** 2;
    const spread = Math.sqrt(squares / (vectors.length / size));
    for (let at = d; at < vectors.length; at += size) evenVectors[at] = (vectors[at] as number) / spread;
    for (let f = 0; f < wide; f++) evenWeights[d * wide + f] = (weights[d * wide + f] as number) * spread;
  }
  return { vectors: evenVectors, weights: evenWeights };
}

function packed(values: Float32Array, most: number): Steps {
  const { steps, scale } = stepsOf(values, most);
  return { letters: Array.from(steps, (step) => LETTERS[step + MOST] as string).join(''), scale };
}
