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
  const length = Math.min(words.length, LONGEST);
  project(readers, words, length, room, mask);
  filter(readers, length, room, into);
  remember(readers, length, room, into);
}

/** What each word gives to each reader, were it at each of the reader's places. */
function project(readers: Readers, words: Int32Array, length: number, room: Float32Array, mask: Float32Array | null) {
  const { size, vectors, weights, met } = readers;
  const wide = wideOf(readers);
  room.fill(0, 0, length * wide);
  for (let at = 0; at < length; at++) {
    const from = (words[at] as number) * size;
    const base = at * wide;
    const known = met?.get(words[at] as number);
    if (known) {
      room.set(known, base);
      continue;
    }
    for (let d = 0; d < size; d++) {
      let value = vectors[from + d] as number;
      if (mask) value *= mask[at * size + d] as number;
      if (value === 0) continue;
      const row = d * wide;
      for (let f = 0; f < wide; f++) room[base + f] = (room[base + f] as number) + value * (weights[row + f] as number);
    }
    if (met && met.size < MET) met.set(words[at] as number, room.slice(base, base + wide));
  }
}
