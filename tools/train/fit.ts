import { answer } from '../../lib/engine/table/answer.ts';
import { LOUDEST } from '../../lib/engine/table/pool.ts';
import { type Answers, answersOf, GATES, LONGEST, noAnswers, roomFor } from '../../lib/engine/table/shape.ts';
import { learn, type Net, zerosLike } from './net.ts';
import { randomOf, shuffled } from './random.ts';
import { place } from './vectors.ts';

/** One labelled text: its passages as word numbers, and what is known of each output. */
export interface Row {
  passages: Int32Array[];
  /** 0…1 for each output; −1 where nothing is known. */
  targets: Float32Array;
  weight: number;
}

export interface Training {
  rounds: number;
  /** Step of the filters; vectors take 0.7 of it. Falls to zero over the rounds. */
  step: number;
  /** Share of answers left out, and of vector numbers left out, at each look. */
  dropAnswers: number;
  dropVectors: number;
  /** Share of words read as unknown at each look. */
  dropWords: number;
  batch: number;
  seed: number;
  /** Pull of what is particular to a word towards nothing. */
  pull: number;
}

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

/** Adam's moments for one array of numbers. */
class Moments {
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private readonly values: Float32Array;

  constructor(values: Float32Array) {
    this.values = values;
    this.first = new Float32Array(values.length);
    this.second = new Float32Array(values.length);
  }

  /** One step down the slopes of a range, which are set to zero. */
  step(slopes: Float32Array, size: number, from = 0, to = slopes.length) {
    const { first, second, values } = this;
    for (let at = from; at < to; at++) {
      const by = slopes[at] as number;
      slopes[at] = 0;
      const mean = 0.9 * (first[at] as number) + 0.1 * by;
      const square = 0.999 * (second[at] as number) + 0.001 * by * by;
      first[at] = mean;
      second[at] = square;
      values[at] = (values[at] as number) - (size * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
}

/** Share of a step that the axes and a word's own numbers take. */
const AXES_STEP = 0.5;
const OWN_STEP = 0.5;

class Adam {
  private time = 0;
  private readonly parts: [Moments, Float32Array][];
  private readonly axes: Moments;
  private readonly own: Moments;
  private readonly axesSlope: Float32Array;
  private readonly net: Net;
  private readonly slope: Net;

  constructor(net: Net, slope: Net) {
    this.net = net;
    this.slope = slope;
    this.parts = (['weights', 'bias', 'carry', 'out', 'outBias'] as const).map((part) => [
      new Moments(net[part]),
      slope[part],
    ]);
    this.axes = new Moments(net.basis.axes);
    this.own = new Moments(net.basis.own);
    this.axesSlope = new Float32Array(net.basis.axes.length);
  }

  step(size: number, touched: ReadonlySet<number>, pull: number) {
    this.time += 1;
    const step = (size * Math.sqrt(1 - 0.999 ** this.time)) / (1 - 0.9 ** this.time);
    for (const [moments, slopes] of this.parts) moments.step(slopes, step);
    const { basis, size: wide } = this.net;
    const slopes = this.slope.vectors;
    for (const word of touched) {
      for (let d = 0; d < basis.wide; d++) {
        const value = basis.known[word * basis.wide + d] as number;
        if (value === 0) continue;
        for (let k = 0; k < wide; k++)
          this.axesSlope[d * wide + k] =
            (this.axesSlope[d * wide + k] as number) + value * (slopes[word * wide + k] as number);
      }
      for (let at = word * wide; at < (word + 1) * wide; at++)
        slopes[at] = (slopes[at] as number) + pull * (basis.own[at] as number);
      this.own.step(slopes, OWN_STEP * step, word * wide, (word + 1) * wide);
    }
    this.axes.step(this.axesSlope, AXES_STEP * step);
  }
}

/** Runs a net over rows and gives each row's outputs before squashing, outputs numbers a row. */
export function outputsOf(net: Net, rows: readonly Row[]): Float32Array {
  const { outputs } = net.shape;
  const reader = new Reader(net);
  const all = new Float32Array(rows.length * outputs);
  rows.forEach((row, index) => {
    all.set(reader.read(row.passages, null), index * outputs);
  });
  return all;
}

/** Reads texts passage by passage and pools their outputs. */
class Reader {
  private readonly room: Float32Array;
  answers: Answers[] = [];
  masks: (Float32Array | null)[] = [];
  keeps: Float32Array;
  scores: Float32Array[] = [];
  /** For each output, the passage that speaks loudest. */
  loudest: Int16Array;
  pooled: Float32Array;
  private readonly net: Net;
  private readonly quiet: Set<number>;

  constructor(net: Net) {
    this.net = net;
    this.quiet = new Set(net.shape.quiet);
    const { outputs } = net.shape;
    this.room = roomFor(net);
    this.keeps = new Float32Array(answersOf(net)).fill(1);
    this.loudest = new Int16Array(outputs);
    this.pooled = new Float32Array(outputs);
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the innermost loops of training; calls between them cost more than they tell
  read(passages: readonly Int32Array[], drop: { training: Training; random: () => number } | null): Float32Array {
    const { outputs, size } = this.net.shape;
    const count = Math.max(1, passages.length);
    if (drop) {
      const { dropAnswers } = drop.training;
      for (let f = 0; f < this.keeps.length; f++)
        this.keeps[f] = drop.random() < dropAnswers ? 0 : 1 / (1 - dropAnswers);
    } else this.keeps.fill(1);
    while (this.answers.length < count) {
      this.answers.push(noAnswers(this.net));
      this.scores.push(new Float32Array(outputs));
      this.masks.push(null);
    }
    for (let s = 0; s < count; s++) {
      const words = passages[s] ?? new Int32Array(0);
      this.masks[s] = drop ? maskOf(words.length * size, drop) : null;
      const answers = this.answers[s] as Answers;
      answer(this.net, words, this.room, answers, this.masks[s] ?? null);
      const scores = this.scores[s] as Float32Array;
      scores.set(this.net.outBias);
      for (let f = 0; f < this.keeps.length; f++) {
        const value = (answers.values[f] as number) * (this.keeps[f] as number);
        if (value === 0) continue;
        const row = f * outputs;
        for (let k = 0; k < outputs; k++) scores[k] = (scores[k] as number) + value * (this.net.out[row + k] as number);
      }
    }
    for (let k = 0; k < outputs; k++) {
      let best = 0;
      let sum = 0;
      for (let s = 0; s < count; s++) {
        const value = (this.scores[s] as Float32Array)[k] as number;
        sum += value;
        const known = (this.scores[best] as Float32Array)[k] as number;
        if (this.quiet.has(k) ? value < known : value > known) best = s;
      }
      this.loudest[k] = best;
      this.pooled[k] = LOUDEST * ((this.scores[best] as Float32Array)[k] as number) + ((1 - LOUDEST) * sum) / count;
    }
    return this.pooled;
  }
}

function maskOf(length: number, { training, random }: { training: Training; random: () => number }): Float32Array {
  const mask = new Float32Array(length);
  const keep = 1 / (1 - training.dropVectors);
  for (let at = 0; at < length; at++) mask[at] = random() < training.dropVectors ? 0 : keep;
  return mask;
}

/** Trains a net on rows, in place; deterministic. `each` is told of every round. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the innermost loops of training; calls between them cost more than they tell
export function trainNet(
  net: Net,
  rows: readonly Row[],
  training: Training,
  each?: (round: number, loss: number, net: Net) => void,
): Net {
  const random = randomOf(training.seed + 1);
  const reader = new Reader(net);
  const slope = zerosLike(net);
  const adam = new Adam(net, slope);
  const { outputs } = net.shape;
  const many = answersOf(net);
  const back = new Float32Array(LONGEST * GATES * net.memories);
  const ownSlope = new Float32Array(outputs);
  const passageSlope = new Float32Array(outputs);
  const answerSlope = new Float32Array(many);
  for (let round = 0; round < training.rounds; round++) {
    const order = shuffled(rows.length, random);
    let loss = 0;
    for (let from = 0; from < order.length; from += training.batch) {
      const touched = new Set<number>();
      const size = Math.min(training.batch, order.length - from);
      placeWords(net, rows, order.subarray(from, from + size));
      for (let index = from; index < from + size; index++) {
        const row = rows[order[index] as number] as Row;
        const passages = row.passages.map((words) => withUnknown(words, training.dropWords, random));
        const pooled = reader.read(passages, { training, random });
        for (let k = 0; k < outputs; k++) {
          const target = row.targets[k] as number;
          if (target < 0) {
            ownSlope[k] = 0;
            continue;
          }
          const guess = sigmoid(pooled[k] as number);
          loss -= target > 0.5 ? Math.log(guess + 1e-7) : Math.log(1 - guess + 1e-7);
          ownSlope[k] = ((guess - target) * row.weight) / size;
        }
        const count = Math.max(1, passages.length);
        for (let s = 0; s < count; s++) {
          for (let k = 0; k < outputs; k++) {
            const share = (reader.loudest[k] === s ? LOUDEST : 0) + (1 - LOUDEST) / count;
            passageSlope[k] = (ownSlope[k] as number) * share;
            slope.outBias[k] = (slope.outBias[k] as number) + (passageSlope[k] as number);
          }
          const answers = reader.answers[s] as Answers;
          for (let f = 0; f < many; f++) {
            const keep = reader.keeps[f] as number;
            const value = (answers.values[f] as number) * keep;
            let sum = 0;
            if (value !== 0) {
              const base = f * outputs;
              for (let k = 0; k < outputs; k++) {
                const by = passageSlope[k] as number;
                sum += by * (net.out[base + k] as number);
                slope.out[base + k] = (slope.out[base + k] as number) + by * value;
              }
            }
            answerSlope[f] = sum * keep;
          }
          const words = passages[s] ?? new Int32Array(0);
          learn(net, { words, answers, slope: answerSlope, mask: reader.masks[s] ?? null }, slope, touched, back);
        }
      }
      const left = 1 - (round * order.length + from) / (training.rounds * order.length);
      adam.step(training.step * left, touched, training.pull);
    }
    for (let word = 0; word < net.shape.words; word++) place(net.basis, word, net.size, net.vectors);
    each?.(round, loss / rows.length, net);
  }
  return net;
}

/** Brings the vectors of the words of some rows up to date with the basis. */
function placeWords(net: Net, rows: readonly Row[], chosen: Uint32Array) {
  const words = new Set<number>([0]);
  for (const index of chosen)
    for (const passage of (rows[index] as Row).passages) for (const word of passage) words.add(word);
  for (const word of words) place(net.basis, word, net.size, net.vectors);
}

function withUnknown(words: Int32Array, share: number, random: () => number): Int32Array {
  if (share === 0) return words;
  return words.map((word) => (random() < share ? 0 : word));
}
