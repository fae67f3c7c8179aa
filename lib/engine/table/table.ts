import { Reader } from './bits.ts';
import { OUTPUTS } from './outputs.ts';
import type { Readers } from './shape.ts';
import { ALIAS, FINENESS, type Numbers, passTable, type Sizes } from './stored.ts';
import packed from './table.json' with { type: 'json' };

/** The learned table: its words, its readers, and what each reader's answer says of each output. */
export interface Table extends Readers {
  vocabulary: ReadonlyMap<string, number>;
  /** The numbers of pieces met so far, stems looked up. */
  numbers?: Map<string, number>;
  /** Answers × outputs. */
  out: Float32Array;
  outBias: Float32Array;
  outputs: number;
}

/** As stored: sizes, the scale of each part's steps, the letters that words are made of, and all the rest in {@link Reader}'s base 64. */
export interface Packed extends Omit<Sizes, 'outputs'> {
  scales: Record<Numbers, number>;
  letters: string;
  coded: string;
}

/** Unpacks a stored table. The unknown word has number 0. */
export function unpack(packed: Packed, outputs: number): Table {
  const { size, filters, memories, scales } = packed;
  const stored = passTable(new Reader(packed.coded), packed.letters, { ...packed, outputs });
  const vocabulary = new Map<string, number>();
  const own = stored.words.filter(({ kind }) => kind !== ALIAS);
  own.forEach(({ word }, at) => {
    vocabulary.set(word, at + 1);
  });
  for (const { word, kind, number } of stored.words) if (kind === ALIAS) vocabulary.set(word, number);
  const valuesOf = (name: Numbers) => scaled(stored[name], scales[name]);
  const vectors = valuesOf('vectors');
  own.forEach(({ kind }, at) => {
    for (let d = (at + 1) * size; d < (at + 2) * size; d++)
      vectors[d] = (vectors[d] as number) * (FINENESS[kind] as number);
  });
  return {
    size,
    filters,
    memories,
    vocabulary,
    outputs,
    vectors,
    weights: valuesOf('weights'),
    bias: valuesOf('bias'),
    carry: valuesOf('carry'),
    out: valuesOf('out'),
    outBias: valuesOf('outBias'),
    met: new Map(),
    numbers: new Map(),
  };
}

function scaled(steps: Int8Array, scale: number): Float32Array {
  const values = new Float32Array(steps.length);
  for (let at = 0; at < steps.length; at++) values[at] = (steps[at] as number) * scale;
  return values;
}

let table: Table | null = null;

/** The table of the shipped engine, unpacked at first use. */
export function tableOf(): Table {
  table ??= unpack(packed, OUTPUTS.length);
  return table;
}
