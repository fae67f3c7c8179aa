import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { signsOf } from '../../lib/engine/coach/table/lean.ts';
import { TOLD } from '../../lib/engine/coach/table/outputs.ts';
import { numberOf } from '../../lib/engine/table/lookup.ts';
import { tableOf } from '../../lib/engine/table/table.ts';
import { sentencesOf } from '../../test/coach/sentences.ts';
import { trainNet } from '../train/fit.ts';
import { type Net, newNet } from '../train/net.ts';
import { coarse, pack } from '../train/pack.ts';
import { outputsOf, type Row } from '../train/reader.ts';
import { basisOf, wordVectors } from '../train/vectors.ts';
import { logistic } from './linear.ts';
import { type Read, readAlone, readReplies, readTuning } from './read.ts';

const fileOf = (name: string) => fileURLToPath(new URL(`../../lib/engine/coach/table/${name}.json`, import.meta.url));
/** Words with vectors of their own, fine to coarse, and words that stand as the one nearest to them. */
const RANKS = [400, 900, 1600, 4500] as const;
const SHAPE = { size: 16, filters: 32, memories: 16, outputs: TOLD.length, quiet: [] };
const TRAINING = {
  rounds: 26,
  step: 0.003,
  dropAnswers: 0.3,
  dropVectors: 0.15,
  dropWords: 0.04,
  batch: 16,
  seed: 3,
  pull: 0.0005,
};
const FOLDS = 3;
/** Held back so strongly: the signs are few and the sentences too. */
const HOLD = 12;
/** A sentence of a whole draft counts so much in training, where its draft has flaws that are not told by the sentence. */
const OF_DRAFT = 0.5;
/** Out of so many sentences of a rule, about eight stand in sixty conversations' drafts. */
const SAID = 8;
const NEAR = 0.1;

/** Trains the coach's table on its sentences and on what the tuning half leaves alone, and weighs it with the phrases. */
export function fitTable(): void {
  const reads = [...sentencesOf().flatMap(readAlone), ...readTuning(), ...readReplies()];
  console.log(`${reads.length} sentences.`);
  const words = wordsOf(reads);
  const basis = basisOf(words, wordVectors(), SHAPE.size);
  const numbers = new Map(words.map((word, at) => [word, at]));
  numbers.delete('');
  const rows = reads.map((read) => rowOf(read, numbers));
  const learn = (on: readonly Row[]): Net => {
    const net = trainNet(newNet({ ...SHAPE, words: words.length }, basis, 1), on, TRAINING);
    return coarse(net, words, RANKS);
  };
  const scores: Float32Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const net = learn(rows.filter((_, at) => foldOf(reads[at] as Read) !== fold));
    reads.forEach((read, at) => {
      if (foldOf(read) === fold) scores[at] = outputsOf(net, [rows[at] as Row]).slice();
    });
    console.log(`Part ${fold + 1} of ${FOLDS} is read.`);
  }
  writeFileSync(fileOf('weighed'), `${JSON.stringify(weigh(reads, scores), round, 1)}\n`);
  const net = trainNet(newNet({ ...SHAPE, words: words.length }, basis, 1), rows, TRAINING);
  writeFileSync(fileOf('table'), `${JSON.stringify(pack(net, words, TOLD.length, RANKS))}\n`);
}

/** The unknown word, those of the sentences by frequency, then what the table of feelings knows. */
function wordsOf(reads: readonly Read[]): string[] {
  const counts = new Map<string, number>();
  for (const { pieces } of reads) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const met = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([word]) => word);
  const common = [...tableOf().vocabulary.keys()].filter((word) => /^[a-z]{3,16}$/.test(word));
  const kept = met.filter((word) => word.length <= 20 && /^[!#'.0-9?^a-z-]+$/.test(word));
  return ['', ...new Set([...kept, ...common])].slice(0, RANKS[3]);
}

const rowOf = ({ pieces, rule, not }: Read, numbers: ReadonlyMap<string, number>): Row => ({
  passages: [Int32Array.from(pieces, (piece) => numberOf(piece, numbers))],
  targets: Float32Array.from(TOLD, (name) => (name === rule ? 1 : not.has(name) ? -1 : 0)),
  weight: not.size > 0 || rule === undefined ? OF_DRAFT : 1,
});

/** What each sign is worth to each rule, from outputs of nets that had not seen the sentence; and from which chance on it is said. */
function weigh(reads: readonly Read[], scores: readonly Float32Array[]) {
  const signs = reads.map(({ hits }, at) => signsOf(scores[at] ?? [], hits));
  return Object.fromEntries(
    TOLD.map((rule) => {
      const known = reads.map((_, at) => at).filter((at) => !reads[at]?.not.has(rule));
      const answers = known.map((at) => reads[at]?.rule === rule);
      const { base, worth } = logistic(
        known.map((at) => signs[at] ?? []),
        answers,
        HOLD,
      );
      const chances = known.map((at) => {
        const lean = (signs[at] ?? []).reduce((sum, sign, index) => sum + sign * (worth[index] ?? 0), base);
        return 1 / (1 + Math.exp(-lean));
      });
      const many = answers.filter(Boolean).length;
      const weights = known.map((at, index) =>
        answers[index] ? SAID / many : (reads[at] as Read).rule === undefined ? 1 : NEAR,
      );
      const { least, f1 } = cutFor(chances, answers, weights);
      console.log(`${rule.padEnd(22)} cut ${least.toFixed(2)}  F1 ${f1.toFixed(2)}  of ${many}`);
      return [rule, { base, worth, least }];
    }),
  );
}

/** The cut with the best F1 where a rule is as rare as in drafts; it must do well on both sides of itself. */
function cutFor(chances: readonly number[], answers: readonly boolean[], weights: readonly number[]) {
  const f1At = (least: number) => {
    let both = 0;
    let either = 0;
    chances.forEach((chance, at) => {
      const weight = weights[at] ?? 0;
      if (chance >= least) either += weight;
      if (answers[at]) either += weight;
      if (chance >= least && answers[at]) both += weight;
    });
    return either === 0 ? 0 : (2 * both) / either;
  };
  const choices = Array.from({ length: 96 }, (_, at) => 0.03 + at * 0.01);
  const broadly = (least: number) => f1At(least - 0.03) + 2 * f1At(least) + f1At(least + 0.03);
  const least = choices.reduce((best, each) => (broadly(each) > broadly(best) ? each : best));
  return { least, f1: f1At(least) };
}

function foldOf({ group }: Read): number {
  let mixed = 7;
  for (const letter of group) mixed = (mixed * 31 + letter.charCodeAt(0)) >>> 0;
  return mixed % FOLDS;
}

const round = (_key: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e3) / 1e3 : value);
