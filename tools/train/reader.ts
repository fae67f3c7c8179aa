import { answer } from '../../lib/engine/table/answer.ts';
import { LOUDEST } from '../../lib/engine/table/pool.ts';
import { type Answers, answersOf, noAnswers, roomFor } from '../../lib/engine/table/shape.ts';
import type { Net } from './net.ts';

/** One labelled text: its passages as word numbers, and what is known of each output. */
export interface Row {
  passages: Int32Array[];
  /** 0…1 for each output; −1 where nothing is known. */
  targets: Float32Array;
  weight: number;
}

/** What is left out at each look while training. */
export interface Dropping {
  /** Share of answers left out, and of vector numbers left out. */
  dropAnswers: number;
  dropVectors: number;
  random: () => number;
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
export class Reader {
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
  read(passages: readonly Int32Array[], drop: Dropping | null): Float32Array {
    const { outputs, size } = this.net.shape;
    const count = Math.max(1, passages.length);
    if (drop) {
      const { dropAnswers } = drop;
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

function maskOf(length: number, { dropVectors, random }: Dropping): Float32Array {
  const mask = new Float32Array(length);
  const keep = 1 / (1 - dropVectors);
  for (let at = 0; at < length; at++) mask[at] = random() < dropVectors ? 0 : keep;
  return mask;
}
