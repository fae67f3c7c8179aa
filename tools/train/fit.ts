import { type Answers, answer, noAnswers, roomFor } from '../../lib/engine/table/filters.ts';
import { LOUDEST } from '../../lib/engine/table/pool.ts';
import { learn, type Net, zerosLike } from './net.ts';
import { randomOf, shuffled } from './random.ts';

/** One labelled text: its sentences as word numbers, and what is known of each output. */
export interface Row {
  sentences: Int32Array[];
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
}

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

class Adam {
  private readonly first: Net;
  private readonly second: Net;
  private time = 0;
  private readonly net: Net;

  constructor(net: Net) {
    this.net = net;
    this.first = zerosLike(net);
    this.second = zerosLike(net);
  }

  step(slope: Net, size: number, touched: Set<number>) {
    this.time += 1;
    const correction = Math.sqrt(1 - 0.999 ** this.time) / (1 - 0.9 ** this.time);
    for (const part of ['weights', 'bias', 'out', 'outBias'] as const) {
      this.range(part, slope, size * correction, 0, this.net[part].length);
    }
    const wide = this.net.shape.size;
    for (const word of touched) this.range('vectors', slope, 0.7 * size * correction, word * wide, (word + 1) * wide);
  }

  private range(part: 'vectors' | 'weights' | 'bias' | 'out' | 'outBias', slope: Net, size: number, from: number, to: number) {
    const values = this.net[part];
    const one = this.first[part];
    const two = this.second[part];
    const slopes = slope[part];
    for (let at = from; at < to; at++) {
      const by = slopes[at] as number;
      slopes[at] = 0;
      const mean = 0.9 * (one[at] as number) + 0.1 * by;
      const square = 0.999 * (two[at] as number) + 0.001 * by * by;
      one[at] = mean;
      two[at] = square;
      values[at] = (values[at] as number) - (size * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
}

/** Runs a net over rows and gives each row's outputs before squashing, outputs numbers a row. */
export function outputsOf(net: Net, rows: readonly Row[]): Float32Array {
  const { outputs } = net.shape;
  const reader = new Reader(net);
  const all = new Float32Array(rows.length * outputs);
  rows.forEach((row, index) => {
    all.set(reader.read(row.sentences, null), index * outputs);
  });
  return all;
}

/** Reads texts sentence by sentence and pools their outputs. */
class Reader {
  private readonly room: Float32Array;
  answers: Answers[] = [];
  masks: (Float32Array | null)[] = [];
  keeps: Float32Array;
  scores: Float32Array[] = [];
  /** For each output, the sentence that speaks loudest. */
  loudest: Int16Array;
  pooled: Float32Array;
  private readonly net: Net;
  private readonly quiet: Set<number>;

  constructor(net: Net) {
    this.net = net;
    this.quiet = new Set(net.shape.quiet);
    const { filters, outputs } = net.shape;
    this.room = roomFor(net);
    this.keeps = new Float32Array(3 * filters).fill(1);
    this.loudest = new Int16Array(outputs);
    this.pooled = new Float32Array(outputs);
  }

  read(sentences: readonly Int32Array[], drop: { training: Training; random: () => number } | null): Float32Array {
    const { filters, outputs, size } = this.net.shape;
    const count = Math.max(1, sentences.length);
    if (drop) {
      const { dropAnswers } = drop.training;
      for (let f = 0; f < this.keeps.length; f++)
        this.keeps[f] = drop.random() < dropAnswers ? 0 : 1 / (1 - dropAnswers);
    } else this.keeps.fill(1);
    while (this.answers.length < count) {
      this.answers.push(noAnswers(filters));
      this.scores.push(new Float32Array(outputs));
      this.masks.push(null);
    }
    for (let s = 0; s < count; s++) {
      const words = sentences[s] ?? new Int32Array(0);
      this.masks[s] = drop ? maskOf(words.length * size, drop) : null;
      const answers = this.answers[s] as Answers;
      answer(this.net, words, this.room, answers, this.masks[s] ?? null);
      const scores = this.scores[s] as Float32Array;
      scores.set(this.net.outBias);
      for (let f = 0; f < 3 * filters; f++) {
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
export function fit(
  net: Net,
  rows: readonly Row[],
  training: Training,
  each?: (round: number, loss: number, net: Net) => void,
): Net {
  const random = randomOf(training.seed + 1);
  const reader = new Reader(net);
  const adam = new Adam(net);
  const slope = zerosLike(net);
  const { outputs, filters } = net.shape;
  const ownSlope = new Float32Array(outputs);
  const sentenceSlope = new Float32Array(outputs);
  const answerSlope = new Float32Array(3 * filters);
  for (let round = 0; round < training.rounds; round++) {
    const order = shuffled(rows.length, random);
    let loss = 0;
    for (let from = 0; from < order.length; from += training.batch) {
      const touched = new Set<number>();
      const size = Math.min(training.batch, order.length - from);
      for (let index = from; index < from + size; index++) {
        const row = rows[order[index] as number] as Row;
        const sentences = row.sentences.map((words) => withUnknown(words, training.dropWords, random));
        const pooled = reader.read(sentences, { training, random });
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
        const count = Math.max(1, sentences.length);
        for (let s = 0; s < count; s++) {
          for (let k = 0; k < outputs; k++) {
            const share = (reader.loudest[k] === s ? LOUDEST : 0) + (1 - LOUDEST) / count;
            sentenceSlope[k] = (ownSlope[k] as number) * share;
            slope.outBias[k] = (slope.outBias[k] as number) + (sentenceSlope[k] as number);
          }
          const answers = reader.answers[s] as Answers;
          for (let f = 0; f < 3 * filters; f++) {
            const keep = reader.keeps[f] as number;
            const value = (answers.values[f] as number) * keep;
            let sum = 0;
            if (value > 0) {
              const base = f * outputs;
              for (let k = 0; k < outputs; k++) {
                const by = sentenceSlope[k] as number;
                sum += by * (net.out[base + k] as number);
                slope.out[base + k] = (slope.out[base + k] as number) + by * value;
              }
            }
            answerSlope[f] = sum * keep;
          }
          learn(net, sentences[s] ?? new Int32Array(0), answers, answerSlope, reader.masks[s] ?? null, slope, touched);
        }
      }
      const left = 1 - (round * order.length + from) / (training.rounds * order.length);
      adam.step(slope, training.step * left, touched);
    }
    each?.(round, loss / rows.length, net);
  }
  return net;
}

function withUnknown(words: Int32Array, share: number, random: () => number): Int32Array {
  if (share === 0) return words;
  return words.map((word) => (random() < share ? 0 : word));
}
