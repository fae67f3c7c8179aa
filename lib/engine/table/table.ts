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

/** As stored: words in order, parted by spaces; numbers as whole steps of a scale, in base64. */
export interface Packed {
  size: number;
  filters: number;
  words: string;
  /** Two steps of −8…7 a byte. */
  vectors: { steps: string; scale: number };
  weights: { steps: string; scale: number };
  bias: { steps: string; scale: number };
  out: { steps: string; scale: number };
  outBias: { steps: string; scale: number };
}

/** Unpacks a stored table. The unknown word has number 0. */
export function unpack({ size, filters, words, vectors, weights, bias, out, outBias }: Packed, outputs: number): Table {
  const vocabulary = new Map<string, number>();
  for (const word of words.split(' ')) vocabulary.set(word, vocabulary.size + 1);
  return {
    size,
    filters,
    vocabulary,
    outputs,
    vectors: halves(vectors.steps, vectors.scale, (vocabulary.size + 1) * size),
    weights: bytes(weights.steps, weights.scale),
    bias: bytes(bias.steps, bias.scale),
    out: bytes(out.steps, out.scale),
    outBias: bytes(outBias.steps, outBias.scale),
    met: new Map(),
  };
}

function bytes(steps: string, scale: number): Float32Array {
  const raw = atob(steps);
  return Float32Array.from({ length: raw.length }, (_, at) => ((raw.charCodeAt(at) << 24) >> 24) * scale);
}

function halves(steps: string, scale: number, length: number): Float32Array {
  const raw = atob(steps);
  return Float32Array.from({ length }, (_, at) => {
    const byte = raw.charCodeAt(at >> 1);
    return ((at & 1 ? byte >> 4 : byte & 15) - 8) * scale;
  });
}

let table: Table | null = null;

/** The table of the shipped engine, unpacked at first use. */
export function tableOf(): Table {
  table ??= unpack(packed, OUTPUTS.length);
  return table;
}
