/** Widths of the phrases that a filter looks at, in pieces. */
export const WIDTHS = [1, 2, 3] as const;
/** Blocks of weights: one for each place in each width. */
export const BLOCKS = 6;
/** The first block of each width. */
export const FIRST_BLOCK = [0, 1, 3] as const;
/** Pieces of one sentence that are looked at. */
export const LONGEST = 80;
/** The place of a filter that no phrase moved. */
export const SILENT = -9;

/** Phrase filters over word vectors. Each answers to the phrase of one, two or three pieces that suits it best. */
export interface Filters {
  /** Numbers a word is described by. */
  size: number;
  /** Filters of each width. */
  filters: number;
  /** words × size. */
  vectors: Float32Array;
  /** size × (BLOCKS × filters). */
  weights: Float32Array;
  /** 3 × filters. */
  bias: Float32Array;
  /** What each word met so far gives to each filter; kept, as most words of a language are few. Not in training. */
  met?: Map<number, Float32Array>;
}

/** Words whose gifts to the filters are kept. */
const MET = 1500;

/** What one sentence made of each filter: its answer, 0 or more, and the piece at which its phrase begins (−2…). */
export interface Answers {
  values: Float32Array;
  places: Int16Array;
}

export const noAnswers = (filters: number): Answers => ({
  values: new Float32Array(3 * filters),
  places: new Int16Array(3 * filters).fill(SILENT),
});

/** Room for the sums of one sentence, to be used again for the next. */
export const roomFor = ({ filters }: { filters: number }) => new Float32Array(LONGEST * BLOCKS * filters);

/**
 * Runs every filter over a sentence of word numbers. `mask`, in training, scales each number of each word's vector.
 * Linear in the words.
 */
export function answer(
  net: Filters,
  words: Int32Array,
  room: Float32Array,
  into: Answers,
  mask: Float32Array | null = null,
) {
  const length = Math.min(words.length, LONGEST);
  project(net, words, length, room, mask);
  for (let width = 1; width <= WIDTHS.length; width++) strongest(net, width, length, room, into);
}

/** What each word gives to each filter, were it at each of the filter's places. */
function project(net: Filters, words: Int32Array, length: number, room: Float32Array, mask: Float32Array | null) {
  const { size, filters, vectors, weights } = net;
  const wide = BLOCKS * filters;
  room.fill(0, 0, length * wide);
  for (let at = 0; at < length; at++) {
    const from = (words[at] as number) * size;
    const base = at * wide;
    const known = net.met?.get(words[at] as number);
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
    if (net.met && net.met.size < MET) net.met.set(words[at] as number, room.slice(base, base + wide));
  }
}

function strongest({ filters, bias }: Filters, width: number, length: number, room: Float32Array, into: Answers) {
  const wide = BLOCKS * filters;
  const block = (FIRST_BLOCK[width - 1] as number) * filters;
  for (let f = 0; f < filters; f++) {
    const index = (width - 1) * filters + f;
    let best = 0;
    let place = SILENT;
    for (let start = 1 - width; start < length; start++) {
      let sum = bias[index] as number;
      for (let j = 0; j < width; j++) {
        const at = start + j;
        if (at >= 0 && at < length) sum += room[at * wide + block + j * filters + f] as number;
      }
      if (sum > best) {
        best = sum;
        place = start;
      }
    }
    into.values[index] = best;
    into.places[index] = place;
  }
}
