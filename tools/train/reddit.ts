import { gzipSync } from 'node:zlib';
import { bestThreshold, decide, f1Of, meanOf, undecided } from '../../test/bench/feelings/metrics.ts';
import { trainNet } from './fit.ts';
import { bucketsOf, fitLinear, type Linear, scoresOf } from './hashed.ts';
import { type Net, newNet } from './net.ts';
import { reddit, redditDev } from './openTexts.ts';
import { coarse, pack } from './pack.ts';
import { randomOf, shuffled } from './random.ts';
import { outputsOf } from './reader.ts';
import { rowsOf } from './rows.ts';
import { TASKS } from './tasks.ts';
import type { Text } from './text.ts';
import { type Basis, basisOf, wordVectors } from './vectors.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Phrase filters and hashed pieces side by side, as the Reddit tasks are measured with; chosen on the training rows alone. */
const SHAPE = { size: 16, filters: 48, memories: 32, words: 9000 };
const TRAINING = {
  rounds: 8,
  step: 0.003,
  dropAnswers: 0.3,
  dropVectors: 0.15,
  dropWords: 0.02,
  batch: 64,
  seed: 1,
  pull: 0.0005,
};
const FOLDS = 3;
/** Bits of a stored weight of the hashed pieces. */
const PIECE_STEPS = 7;

const CLASSES = TASKS.flatMap(({ name, classes }) =>
  Object.entries(classes).map(([label, of]) => ({ task: name, label, of })),
);

export interface RedditFigures {
  /** Macro-F1 on the training rows by cross-validation, then on the development rows. */
  crossed: Record<string, number>;
  development: Record<string, number>;
  /** F1 of each of the nine classes on the development rows. */
  nine: Record<string, number>;
  /** Bytes of the table for the nine classes, as stored and gzipped. */
  bytes: number;
  packed: number;
}

interface Model {
  net: Net;
  linear: Linear;
}

/** Trains on the Reddit training rows, takes thresholds by cross-validation, and scores the development rows once. */
export function redditFigures(folder: string, say: (text: string) => void, folds = FOLDS): RedditFigures {
  const train = reddit(folder).map(labelled);
  const development = redditDev(folder).map(labelled);
  const vocabulary = vocabularyOf(train, new Set(['none']), SHAPE.words, 3);
  const start = basisOf(vocabulary, wordVectors(), SHAPE.size);
  const model = (texts: readonly Text[]) => trained(texts, vocabulary, start);
  const crossed = new Float32Array(train.length * CLASSES.length);
  const order = shuffled(train.length, randomOf(3));
  for (let fold = 0; fold < folds; fold++) {
    const out = [...order].filter((_, at) => at % folds === fold);
    const left = new Set(out);
    const scores = scored(
      model(train.filter((_, at) => !left.has(at))),
      out.map((at) => train[at] as Text),
      vocabulary,
    );
    out.forEach((at, index) => {
      crossed.set(scores.subarray(index * CLASSES.length, (index + 1) * CLASSES.length), at * CLASSES.length);
    });
    say(`part ${fold + 1} of ${folds} left out`);
  }
  const thresholds = CLASSES.map((_, k) => bestThreshold(pairsOf(train, crossed, k)));
  const whole = model(train);
  const scores = scored(whole, development, vocabulary);
  const f1s = (texts: readonly Text[], of: Float32Array) =>
    CLASSES.map((_, k) => {
      const decided = undecided();
      for (const { score, is } of pairsOf(texts, of, k)) decide(decided, score >= (thresholds[k] as number), is);
      return f1Of(decided);
    });
  const dev = f1s(development, scores);
  const perTask = (values: readonly number[]) =>
    Object.fromEntries(TASKS.map(({ name }) => [name, meanOf(values.filter((_, k) => CLASSES[k]?.task === name))]));
  return {
    crossed: perTask(f1s(train, crossed)),
    development: perTask(dev),
    nine: Object.fromEntries(
      CLASSES.flatMap(({ task, label }, k) => (task === 'nine' ? [[label, dev[k] as number]] : [])),
    ),
    ...sizeOf(whole, vocabulary),
  };
}

const labelled = (text: Text): Text => ({
  ...text,
  weight: 1,
  known: new Map(
    CLASSES.map(({ task, label, of }) => [
      `${task}:${label}`,
      of.some((name) => text.known.get(`reddit:${name}`) === 1) ? 1 : 0,
    ]),
  ),
});

const NAMES = CLASSES.map(({ task, label }) => `${task}:${label}`);

function trained(texts: readonly Text[], vocabulary: readonly string[], start: Basis): Model {
  const rows = rowsOf(texts, vocabulary, NAMES);
  const quiet = NAMES.flatMap((name, k) => (name.endsWith(':neutral') ? [k] : []));
  const shape = {
    words: vocabulary.length,
    size: SHAPE.size,
    filters: SHAPE.filters,
    memories: SHAPE.memories,
    outputs: NAMES.length,
    quiet,
  };
  const net = trainNet(newNet(shape, start, TRAINING.seed), rows, TRAINING);
  const linear = fitLinear(
    texts.map(({ passages }, at) => ({ buckets: bucketsOf(passages), targets: rows[at]?.targets as Float32Array })),
    NAMES.length,
  );
  return { net: coarse(net, vocabulary), linear: { ...linear, weights: rounded(linear.weights, NAMES.length) } };
}

/** Weights rounded as they are stored: a scale for each output. */
function rounded(weights: Float32Array, outputs: number): Float32Array {
  const all = new Float32Array(weights.length);
  for (let k = 0; k < outputs; k++) {
    let most = 0;
    let squares = 0;
    for (let at = k; at < weights.length; at += outputs) squares += (weights[at] as number) ** 2;
    most = 4 * Math.sqrt(squares / (weights.length / outputs));
    const scale = most / PIECE_STEPS;
    for (let at = k; at < weights.length; at += outputs)
      all[at] = Math.max(-PIECE_STEPS, Math.min(PIECE_STEPS, Math.round((weights[at] as number) / scale))) * scale;
  }
  return all;
}

/** Mean of the log odds of both parts. */
function scored({ net, linear }: Model, texts: readonly Text[], vocabulary: readonly string[]): Float32Array {
  const scores = outputsOf(net, rowsOf(texts, vocabulary, NAMES));
  texts.forEach(({ passages }, at) => {
    const more = scoresOf(linear, bucketsOf(passages));
    for (let k = 0; k < NAMES.length; k++)
      scores[at * NAMES.length + k] = ((scores[at * NAMES.length + k] as number) + (more[k] as number)) / 2;
  });
  return scores;
}

const pairsOf = (texts: readonly Text[], scores: Float32Array, k: number) =>
  texts.map(({ known }, at) => ({
    score: scores[at * NAMES.length + k] as number,
    is: known.get(NAMES[k] as string) === 1,
  }));

/** What the table for the nine classes weighs: filters packed as shipped, pieces at half a byte a weight. */
function sizeOf({ net, linear }: Model, vocabulary: readonly string[]) {
  const nine = NAMES.filter((name) => name.startsWith('nine:')).length;
  const filters = Buffer.from(JSON.stringify(pack(net, vocabulary, nine)));
  const columns = new Uint8Array((linear.weights.length / linear.outputs) * nine);
  for (let at = 0; at < columns.length; at++)
    columns[at] = (linear.weights[Math.floor(at / nine) * linear.outputs + (at % nine)] as number) * 8;
  return { bytes: base64Bytes(filters) + columns.length / 2, packed: gzipSync(filters).length + columns.length / 2 };
}

const base64Bytes = (json: Buffer) => json.length * 0.75;
