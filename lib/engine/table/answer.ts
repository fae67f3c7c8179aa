import { filter } from './filters.ts';
import { remember } from './memories.ts';
import { type Answers, LONGEST, type Readers, wideOf } from './shape.ts';

/** Words whose gifts to the readers are kept. */
const MET = 1500;

/**
 * Runs every reader over a passage of word numbers. `mask`, in training, scales each number of each word's vector. Linear in
 * the words.
 */
export function answer(
  readers: Readers,
  words: Int32Array,
  room: Float32Array,
  into: Answers,
  mask: Float32Array | null = null,
) {
  const rows: Float32Array[] = [];
  for (let at = 0; at < words.length && at < LONGEST; at++) {
    const word = words[at] as number;
    const known = readers.met?.get(word);
    rows.push(known ?? project(readers, word, at, room, mask));
    if (readers.met && !known && readers.met.size < MET) readers.met.set(word, (rows[at] as Float32Array).slice());
  }
  filter(readers, rows, into);
  remember(readers, rows, into);
}

/** What a word at a place gives to each reader, were it at each of the reader's places. */
function project(readers: Readers, word: number, at: number, room: Float32Array, mask: Float32Array | null) {
  const { size, vectors, weights } = readers;
  const wide = wideOf(readers);
  const given = room.subarray(at * wide, (at + 1) * wide).fill(0);
  for (let d = 0; d < size; d++) {
    let value = vectors[word * size + d] as number;
    if (mask) value *= mask[at * size + d] as number;
    if (value === 0) continue;
    const row = d * wide;
    for (let f = 0; f < wide; f++) given[f] = (given[f] as number) + value * (weights[row + f] as number);
  }
  return given;
}
