import { Reader } from '../../lib/engine/table/bits.ts';
import { answersOf, wideOf } from '../../lib/engine/table/shape.ts';
import { FINENESS, type Numbers, passTable, type Stored, type StoredWord } from '../../lib/engine/table/stored.ts';
import { type Packed, unpack } from '../../lib/engine/table/table.ts';
import { Writer } from './bits.ts';
import { nearestWords } from './nearest.ts';
import type { Net } from './net.ts';
import { stepsOf } from './quantise.ts';

/** Until which word, by frequency, vectors are fine, middling and coarse; until which a word stands as the nearest of these; the rest is unknown. */
export type Ranks = readonly [fine: number, middling: number, coarse: number, known: number];

/**
 * Steps to either side of a value. Measured on a net of 2,250 words: weights and outputs twice as fine, and all vectors fine, move a score by a fifth
 * of its spread and mean AUC by .002, and take 8 KB more.
 */
const MOST = { vectors: 4, weights: 7, bias: 31, carry: 31, out: 8, outBias: 31 } as const;
/** A vector is cut at so many of its steps. */
const WIDEST = 7;

/** Packs the first `outputs` outputs of a trained net, its words in order of frequency. */
export function pack(net: Net, words: readonly string[], outputs: number, ranks = all(words)): Packed {
  const { size, filters, memories } = net;
  const [, , own, known] = ranks;
  const vocabulary = words.slice(0, known);
  const level = levelled(net);
  const order = Array.from({ length: vocabulary.length - 1 }, (_, at) => at + 1).sort((one, other) =>
    (vocabulary[one] as string) < (vocabulary[other] as string) ? -1 : 1,
  );
  const withVectors = [0, ...order.filter((index) => index < own)];
  const numbers = new Map(withVectors.map((index, at) => [index, at]));
  const nearest = nearestWords(net, own);
  const kindOf = (index: number) => ranks.filter((rank) => index >= rank).length;
  const storedWords: StoredWord[] = order.map((index) => ({
    word: vocabulary[index] as string,
    kind: kindOf(index),
    number: index < own ? 0 : (numbers.get(nearest[index] as number) as number),
  }));
  const scales = {} as Record<Numbers, number>;
  const stepped = (name: Numbers, values: Float32Array) => {
    const { steps, scale } = stepsOf(values, MOST[name]);
    scales[name] = scale;
    return steps;
  };
  stepped('vectors', level.vectors.subarray(0, own * size));
  const vectorOf = (index: number) => {
    const step = scales.vectors * (FINENESS[index === 0 ? 0 : kindOf(index)] as number);
    return Array.from(level.vectors.subarray(index * size, (index + 1) * size), (value) => inSteps(value, step));
  };
  const stored: Stored = {
    words: storedWords,
    vectors: Int8Array.from(withVectors.flatMap(vectorOf)),
    weights: stepped('weights', level.weights),
    bias: stepped('bias', net.bias),
    carry: stepped('carry', net.carry),
    out: stepped('out', firstColumns(net, outputs)),
    outBias: stepped('outBias', net.outBias.slice(0, outputs)),
  };
  const letters = [...new Set(vocabulary.slice(1).flatMap((word) => [...word]))].sort().join('');
  const sizes = { words: storedWords.length, size, filters, memories };
  const writer = new Writer();
  passTable(writer, letters, { ...sizes, outputs }, stored);
  return { ...sizes, scales, letters, coded: writer.text() };
}

/** A packed table with other words for the same vectors. */
export function withWords(packed: Packed, outputs: number, change: (words: StoredWord[]) => StoredWord[]): Packed {
  const stored = passTable(new Reader(packed.coded), packed.letters, { ...packed, outputs });
  const words = change(stored.words);
  return { ...packed, words: words.length, coded: codedOf({ ...stored, words }, packed, outputs) };
}

/** A packed table with other weights of its outputs; all else stays as it is. */
export function withOutputs(packed: Packed, out: Float32Array, outBias: Float32Array): Packed {
  const outputs = outBias.length;
  const stored = passTable(new Reader(packed.coded), packed.letters, { ...packed, outputs });
  const [says, bias] = [stepsOf(out, MOST.out), stepsOf(outBias, MOST.outBias)];
  const scales = { ...packed.scales, out: says.scale, outBias: bias.scale };
  return { ...packed, scales, coded: codedOf({ ...stored, out: says.steps, outBias: bias.steps }, packed, outputs) };
}

function codedOf(stored: Stored, packed: Packed, outputs: number): string {
  const writer = new Writer();
  passTable(writer, packed.letters, { ...packed, words: stored.words.length, outputs }, stored);
  return writer.text();
}

/** A net with its numbers as they are when packed and unpacked again. */
export function coarse(net: Net, vocabulary: readonly string[], ranks = all(vocabulary)): Net {
  const { outputs } = net.shape;
  const table = unpack(pack(net, vocabulary, outputs, ranks), outputs);
  const vectors = new Float32Array(net.vectors.length);
  vocabulary.forEach((word, index) => {
    const number = table.vocabulary.get(word) ?? 0;
    vectors.set(table.vectors.subarray(number * net.size, (number + 1) * net.size), index * net.size);
  });
  const { weights, bias, carry, out, outBias } = table;
  return { ...net, vectors, weights, bias, carry, out, outBias };
}

/** All words fine. */
const all = ({ length }: readonly string[]): Ranks => [length, length, length, length];

const inSteps = (value: number, step: number) => Math.max(-WIDEST, Math.min(WIDEST, Math.round(value / step)));

function firstColumns(net: Net, outputs: number): Float32Array {
  const kept = new Float32Array(answersOf(net) * outputs);
  for (let f = 0; f < answersOf(net); f++)
    for (let k = 0; k < outputs; k++) kept[f * outputs + k] = net.out[f * net.shape.outputs + k] as number;
  return kept;
}

/** Moves the spread of each of a word's numbers into the weights, so that one scale suits them all. */
function levelled(net: Net) {
  const { vectors, weights, size } = net;
  const evenVectors = vectors.slice();
  const evenWeights = weights.slice();
  const wide = wideOf(net);
  for (let d = 0; d < size; d++) {
    let squares = 0;
    for (let at = d; at < vectors.length; at += size) squares += (vectors[at] as number) ** 2;
    const spread = Math.sqrt(squares / (vectors.length / size));
    for (let at = d; at < vectors.length; at += size) evenVectors[at] = (vectors[at] as number) / spread;
    for (let f = 0; f < wide; f++) evenWeights[d * wide + f] = (weights[d * wide + f] as number) * spread;
  }
  return { vectors: evenVectors, weights: evenWeights };
}
