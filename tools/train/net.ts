import {
  type Answers,
  answersOf,
  BLOCKS,
  FIRST_BLOCK,
  GATES,
  LONGEST,
  type Readers,
  SILENT,
  WIDTHS,
  wideOf,
} from '../../lib/engine/table/shape.ts';
import { randomOf } from './random.ts';
import { type Basis, place } from './vectors.ts';

export interface Shape {
  /** Words, with the unknown word first. */
  words: number;
  /** Numbers a word is described by. */
  size: number;
  /** Filters of each width, and memories of each direction. */
  filters: number;
  memories: number;
  /** What is told: one output each. */
  outputs: number;
  /** Outputs that are true of a text only where they are true of each sentence: the weakest sentence tells. */
  quiet: readonly number[];
}

/** The readers in training: outputs are weighted sums of their answers, so each is a sum over words to point at. */
export interface Net extends Readers {
  shape: Shape;
  basis: Basis;
  /** Answers × outputs. */
  out: Float32Array;
  outBias: Float32Array;
}

/** How much memories want to keep at first. */
const KEEPS = 1;
const isKeep = (at: number, memories: number) => Math.floor(at / memories) % 2 === 0;

/** A net of small random weights over the words of a basis, which it makes its own. */
export function newNet(shape: Shape, start: Basis, seed: number): Net {
  const random = randomOf(seed);
  const spread = (length: number, scale: number) =>
    Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * 2 * scale);
  const { size, filters, memories, outputs } = shape;
  const many = answersOf(shape);
  const basis = { ...start, axes: start.axes.slice(), own: start.own.slice() };
  const vectors = new Float32Array(shape.words * size);
  for (let word = 0; word < shape.words; word++) place(basis, word, size, vectors);
  return {
    shape,
    basis,
    size,
    filters,
    memories,
    vectors,
    weights: spread(size * wideOf(shape), 1 / Math.sqrt(2 * size)),
    bias: new Float32Array(WIDTHS.length * filters),
    carry: Float32Array.from({ length: GATES * memories }, (_, at) => (isKeep(at, memories) ? KEEPS : 0)),
    out: spread(many * outputs, 1 / Math.sqrt(many)),
    outBias: new Float32Array(outputs).fill(-2),
  };
}

/** One passage on its way back: what was read, what came out, and what each answer should have been more. */
export interface Lesson {
  words: Int32Array;
  answers: Answers;
  slope: Float32Array;
  mask: Float32Array | null;
}

/** Adds the gradient of one passage, given that of its answers. `room` holds {@link LONGEST} × what the memories need of a piece. */
export function learn(net: Net, lesson: Lesson, into: Net, touched: Set<number>, room: Float32Array) {
  learnFilters(net, lesson, into, touched);
  learnMemories(net, lesson, into, touched, room);
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the innermost loops of training; calls between them cost more than they tell
function learnFilters(net: Net, { words, answers, slope, mask }: Lesson, into: Net, touched: Set<number>) {
  const { size, filters } = net.shape;
  const wide = wideOf(net.shape);
  const length = Math.min(words.length, LONGEST);
  for (let w = 0; w < WIDTHS.length; w++) {
    const width = WIDTHS[w] as number;
    for (let f = 0; f < filters; f++) {
      const index = w * filters + f;
      const place = answers.places[index] as number;
      const delta = slope[index] as number;
      if (place === SILENT || delta === 0) continue;
      into.bias[index] = (into.bias[index] as number) + delta;
      for (let j = 0; j < width; j++) {
        const at = place + j;
        if (at < 0 || at >= length) continue;
        const word = words[at] as number;
        touched.add(word);
        const column = ((FIRST_BLOCK[w] as number) + j) * filters + f;
        for (let d = 0; d < size; d++) {
          const scale = mask ? (mask[at * size + d] as number) : 1;
          if (scale === 0) continue;
          const step = delta * scale;
          into.weights[d * wide + column] =
            (into.weights[d * wide + column] as number) + step * (net.vectors[word * size + d] as number);
          into.vectors[word * size + d] =
            (into.vectors[word * size + d] as number) + step * (net.weights[d * wide + column] as number);
        }
      }
    }
  }
}

/** What is left of a slope that is not worth following further. */
const FAINT = 1e-7;

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the innermost loops of training; calls between them cost more than they tell
function learnMemories(net: Net, lesson: Lesson, into: Net, touched: Set<number>, room: Float32Array) {
  const { words, answers, slope, mask } = lesson;
  const { size, filters, memories } = net.shape;
  if (memories === 0) return;
  const wide = wideOf(net.shape);
  const gates = GATES * memories;
  const length = Math.min(words.length, LONGEST);
  room.fill(0, 0, length * gates);
  for (let direction = 0; direction < 2; direction++) {
    const step = direction === 0 ? 1 : -1;
    for (let m = 0; m < memories; m++) {
      const index = WIDTHS.length * filters + direction * memories + m;
      const place = answers.places[index] as number;
      let still = slope[index] as number;
      if (place === SILENT) continue;
      const keep = 2 * direction * memories + m;
      const take = keep + memories;
      for (let at = place; at >= 0 && at < length && Math.abs(still) > FAINT; at -= step) {
        const cell = at * 2 * memories + direction * memories + m;
        const share = answers.kept[cell] as number;
        const offer = answers.offered[cell] as number;
        const earlier = at - step;
        const held =
          earlier >= 0 && earlier < length
            ? (answers.held[earlier * 2 * memories + direction * memories + m] as number)
            : 0;
        room[at * gates + keep] = still * (held - offer) * share * (1 - share);
        room[at * gates + take] = still * (1 - share) * (1 - offer * offer);
        still *= share;
      }
    }
  }
  const own = BLOCKS * filters;
  for (let at = 0; at < length; at++) {
    const from = at * gates;
    for (let g = 0; g < gates; g++) into.carry[g] = (into.carry[g] as number) + (room[from + g] as number);
    for (let back = 0; back < 2; back++) {
      const there = at - back;
      if (there < 0) continue;
      const word = words[there] as number;
      touched.add(word);
      for (let d = 0; d < size; d++) {
        const scale = mask ? (mask[there * size + d] as number) : 1;
        if (scale === 0) continue;
        const value = scale * (net.vectors[word * size + d] as number);
        const row = d * wide + own + back * gates;
        let sum = 0;
        for (let g = 0; g < gates; g++) {
          const by = room[from + g] as number;
          sum += by * (net.weights[row + g] as number);
          into.weights[row + g] = (into.weights[row + g] as number) + by * value;
        }
        into.vectors[word * size + d] = (into.vectors[word * size + d] as number) + scale * sum;
      }
    }
  }
}

/** Zeros in a net's shape: where gradients and their moments are kept. */
export function zerosLike(net: Net): Net {
  const zero = (part: Float32Array) => new Float32Array(part.length);
  return {
    ...net,
    vectors: zero(net.vectors),
    weights: zero(net.weights),
    bias: zero(net.bias),
    carry: zero(net.carry),
    out: zero(net.out),
    outBias: zero(net.outBias),
  };
}
