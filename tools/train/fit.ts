import { LOUDEST } from '../../lib/engine/table/pool.ts';
import { type Answers, answersOf, GATES, LONGEST } from '../../lib/engine/table/shape.ts';
import { Adam } from './adam.ts';
import { learn, type Net, zerosLike } from './net.ts';
import { randomOf, shuffled } from './random.ts';
import { Reader, type Row } from './reader.ts';
import { place } from './vectors.ts';

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
        const pooled = reader.read(passages, { ...training, random });
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
