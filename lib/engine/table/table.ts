import type { Filters } from './filters.ts';
import { OUTPUTS } from './outputs.ts';
import packed from './table.json' with { type: 'json' };

/** The learned table: its words, its phrase filters, and what each filter's answer says of each output. */
export interface Table extends Filters {
  vocabulary: ReadonlyMap<string, number>;
  /** (3 × filters) × outputs. */
  out: Float32Array;
  outBias: Float32Array;
  outputs: number;
}

/** Numbers as whole steps of a scale, one letter a step: letters that come often pack to few bits. */
export interface Steps {
  letters: string;
  scale: number;
}

/** As stored: words in order, parted by spaces, and the numbers of a {@link Table}. */
export interface Packed {
  size: number;
  filters: number;
  words: string;
  vectors: Steps;
  weights: Steps;
  bias: Steps;
  out: Steps;
  outBias: Steps;
}

/** The letters of steps −31…31; the middle one is no step. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';
const steps = new Map([...LETTERS].map((letter, index) => [letter, index - (LETTERS.length >> 1)]));

/** Unpacks a stored table. The unknown word has number 0. */
export function unpack({ size, filters, words, vectors, weights, bias, out, outBias }: Packed, outputs: number): Table {
  const vocabulary = new Map<string, number>();
  for (const word of words.split(' ')) vocabulary.set(word, vocabulary.size + 1);
  return {
    size,
    filters,
    vocabulary,
    outputs,
    vectors: numbersOf(vectors),
    weights: numbersOf(weights),
    bias: numbersOf(bias),
    out: numbersOf(out),
    outBias: numbersOf(outBias),
    met: new Map(),
  };
}

function numbersOf({ letters, scale }: Steps): Float32Array {
  const numbers = new Float32Array(letters.length);
  for (let at = 0; at < letters.length; at++) numbers[at] = (steps.get(letters[at] as string) as number) * scale;
  return numbers;
}

let table: Table | null = null;

/** The table of the shipped engine, unpacked at first use. */
export function tableOf(): Table {
  table ??= unpack(packed, OUTPUTS.length);
  return table;
}
