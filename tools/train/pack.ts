import { BLOCKS } from '../../lib/engine/table/filters.ts';
import type { Packed } from '../../lib/engine/table/table.ts';
import type { Net } from './net.ts';
import { type Steps, stepsOf } from './quantise.ts';

/** Packs a trained net: `outputs` of its outputs, words in alphabetical order so that they pack well. */
export function pack(net: Net, vocabulary: readonly string[], outputs: number): Packed {
  const level = levelled(net);
  const order = vocabulary.map((_, index) => index).slice(1);
  order.sort((one, other) => ((vocabulary[one] as string) < (vocabulary[other] as string) ? -1 : 1));
  const vectors = new Float32Array(net.vectors.length);
  [0, ...order].forEach((from, to) => {
    vectors.set(level.vectors.subarray(from * net.size, (from + 1) * net.size), to * net.size);
  });
  const kept = new Float32Array(3 * net.filters * outputs);
  for (let f = 0; f < 3 * net.filters; f++)
    for (let k = 0; k < outputs; k++) kept[f * outputs + k] = net.out[f * net.shape.outputs + k] as number;
  return {
    size: net.size,
    filters: net.filters,
    words: order.map((index) => vocabulary[index]).join(' '),
    vectors: halves(vectors),
    weights: whole(level.weights),
    bias: whole(net.bias),
    out: whole(kept),
    outBias: whole(net.outBias.slice(0, outputs)),
  };
}

/** A net with its numbers as they are when packed and unpacked again. */
export function coarse(net: Net): Net {
  const level = levelled(net);
  const back = ({ steps, scale }: Steps) => Float32Array.from(steps, (step) => step * scale);
  return {
    ...net,
    vectors: back(stepsOf(level.vectors, 7)),
    weights: back(stepsOf(level.weights, 127)),
    bias: back(stepsOf(net.bias, 127)),
    out: back(stepsOf(net.out, 127)),
    outBias: back(stepsOf(net.outBias, 127)),
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

function whole(values: Float32Array) {
  const { steps, scale } = stepsOf(values, 127);
  return { steps: Buffer.from(steps.buffer).toString('base64'), scale };
}

function halves(values: Float32Array) {
  const { steps, scale } = stepsOf(values, 7);
  const packed = new Uint8Array(Math.ceil(steps.length / 2));
  steps.forEach((step, at) => {
    packed[at >> 1] = (packed[at >> 1] as number) | ((step + 8) << (at & 1 ? 4 : 0));
  });
  return { steps: Buffer.from(packed).toString('base64'), scale };
}
