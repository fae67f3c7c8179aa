/** Widths of the phrases that a filter looks at, in pieces. */
export const WIDTHS = [1, 2, 3] as const;
/** Blocks of weights: one for each place in each width. */
export const BLOCKS = 6;
/** The first block of each width. */
export const FIRST_BLOCK = [0, 1, 3] as const;
/** Pieces of one passage that are looked at. */
export const LONGEST = 256;
/** Numbers a memory needs of a piece: how much to keep and what to take up, in each direction. */
export const GATES = 4;

/** What reads a passage: phrase filters, and memories that are carried from piece to piece, over word vectors. */
export interface Readers {
  /** Numbers a word is described by. */
  size: number;
  /** Filters of each width. */
  filters: number;
  /** Memories of each direction. */
  memories: number;
  /** words × size. */
  vectors: Float32Array;
  /** size × {@link wideOf}: the filters' blocks, then what a piece gives to the memories, then what the piece before gives. */
  weights: Float32Array;
  /** 3 × filters. */
  bias: Float32Array;
  /** GATES × memories: keep and take forwards, keep and take backwards. */
  carry: Float32Array;
  /** What each word met so far gives; kept, as most words of a language are few. Not in training. */
  met?: Map<number, Float32Array>;
}

type Size = Pick<Readers, 'filters' | 'memories'>;

/** Numbers that one piece gives to filters and memories. */
export const wideOf = ({ filters, memories }: Size) => BLOCKS * filters + 2 * GATES * memories;
/** Answers of one passage: three widths of filters, two directions of memories. */
export const answersOf = ({ filters, memories }: Size) => WIDTHS.length * filters + 2 * memories;

/** What one passage made of each reader: its answer, and the piece at which it gave it. */
export interface Answers {
  values: Float32Array;
  /** Where a filter's phrase begins (−2…), or where a memory stood highest; {@link SILENT} for none. */
  places: Int16Array;
  /** For each piece and memory: the share it kept there, what was offered, and what it then held; of that, where nobody asks, only the last. */
  kept: Float32Array;
  offered: Float32Array;
  held: Float32Array;
}

/** The place of a reader that nothing moved. */
export const SILENT = -9;

/** Room for the answers to a passage of some length; `lasting` keeps what was held at each piece, as training asks. */
export function noAnswers(size: Size, length = LONGEST, lasting = true): Answers {
  const many = length * 2 * size.memories;
  return {
    values: new Float32Array(answersOf(size)),
    places: new Int16Array(answersOf(size)).fill(SILENT),
    kept: new Float32Array(many),
    offered: new Float32Array(many),
    held: new Float32Array(lasting ? many : 2 * size.memories),
  };
}

/** Room for the sums of one passage, to be used again for the next. */
export const roomFor = (size: Size) => new Float32Array(LONGEST * wideOf(size));
