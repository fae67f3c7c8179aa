import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TOLD } from '../../lib/engine/coach/table/outputs.ts';
import { scored, unpackRuns } from '../../lib/engine/coach/table/runs.ts';
import { numberOf } from '../../lib/engine/table/lookup.ts';
import { tableOf } from '../../lib/engine/table/table.ts';
import { sentencesOf } from '../../test/coach/sentences.ts';
import { trainNet } from '../train/fit.ts';
import { type Net, newNet } from '../train/net.ts';
import { coarse, pack } from '../train/pack.ts';
import { outputsOf, type Row } from '../train/reader.ts';
import { basisOf, wordVectors } from '../train/vectors.ts';
import { Trouble } from '../trouble.ts';
import { type Read, readAlone, readFresh, readReplies, readTuning } from './read.ts';
import { type Example, fitRuns } from './runs.ts';
import { keepScores, keptScores } from './scores.ts';
import { weigh } from './weigh.ts';

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
/** A sentence of a whole draft counts so much in training, where its draft has flaws that are not told by the sentence. */
const OF_DRAFT = 0.5;

/** Trains the coach's table on its sentences and on what the tuning half leaves alone, and weighs it with the phrases. */
export function fitTable(): void {
  const reads = readAll();
  console.log(`${reads.length} sentences.`);
  const words = wordsOf(reads);
  const basis = basisOf(words, wordVectors(), SHAPE.size);
  const numbers = new Map(words.map((word, at) => [word, at]));
  numbers.delete('');
  const rows = reads.map((read) => rowOf(read, numbers));
  const learn = (on: readonly Row[]): Net =>
    trainNet(newNet({ ...SHAPE, words: words.length }, basis, 1), on, TRAINING);
  const scores: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const runs = runsOn(reads, fold);
    const net = coarse(learn(rows.filter((_, at) => foldOf(reads[at] as Read) !== fold)), words, RANKS);
    reads.forEach((read, at) => {
      if (foldOf(read) === fold) scores[at] = [...outputsOf(net, [rows[at] as Row]), ...runs(read)];
    });
    console.log(`Part ${fold + 1} of ${FOLDS} is read.`);
  }
  keepScores(reads, scores);
  keep(reads, scores);
  keepRuns(reads);
  writeFileSync(fileOf('table'), `${JSON.stringify(pack(learn(rows), words, TOLD.length, RANKS))}\n`);
}

/** What the runs of words say that were not learned from a part; and all of them, for the coach. */
function runsOn(reads: readonly Read[], fold: number): (read: Read) => Float32Array {
  const runs = unpackRuns(fitRuns(reads.filter((read) => foldOf(read) !== fold).map(exampleOf)));
  return ({ pieces }) => scored(pieces, runs);
}
const keepRuns = (reads: readonly Read[]) =>
  writeFileSync(fileOf('runs'), `${JSON.stringify(fitRuns(reads.map(exampleOf)), null, 1)}\n`);

/** Learns the runs of words anew, beside the table as it was trained last on the same sentences, and weighs all. */
export function fitRunsAgain(): void {
  const reads = readAll();
  const before = scoresKept(reads);
  const scores: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const runs = runsOn(reads, fold);
    reads.forEach((read, at) => {
      if (foldOf(read) === fold) scores[at] = [...(before[at] ?? []).slice(0, TOLD.length), ...runs(read)];
    });
  }
  keepScores(reads, scores);
  keep(reads, scores);
  keepRuns(reads);
}

/** Weighs phrases and table anew, with the table as it was trained last on the same sentences. */
export function weighAgain(): void {
  const reads = readAll();
  keep(reads, scoresKept(reads));
}

function scoresKept(reads: readonly Read[]): number[][] {
  const kept = keptScores();
  const scores = reads.flatMap(({ pieces }) => {
    const each = kept(pieces);
    return each ? [each] : [];
  });
  if (scores.length !== reads.length)
    throw new Trouble('The sentences have changed: train the table first, with --table.');
  return scores;
}

const readAll = (): Read[] => [...sentencesOf().flatMap(readAlone), ...readTuning(), ...readFresh(), ...readReplies()];
const keep = (reads: readonly Read[], scores: readonly number[][]) =>
  writeFileSync(fileOf('weighed'), `${JSON.stringify(weigh(reads, scores), round, 1)}\n`);

/** The unknown word, those of the sentences by frequency, then what the table of feelings knows. */
function wordsOf(reads: readonly Read[]): string[] {
  const counts = new Map<string, number>();
  for (const { pieces } of reads) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const met = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([word]) => word);
  const common = [...tableOf().vocabulary.keys()].filter((word) => /^[a-z]{3,16}$/.test(word));
  const kept = met.filter((word) => word.length <= 20 && /^[!#'.0-9?^a-z-]+$/.test(word));
  return ['', ...new Set([...kept, ...common])].slice(0, RANKS[3]);
}

const targetsOf = ({ rule, not }: Read): Float32Array =>
  Float32Array.from(TOLD, (name) => (name === rule ? 1 : not.has(name) ? -1 : 0));
const weightOf = ({ rule, not }: Read): number =>
  rule === undefined || (rule === null && not.size > 0) ? OF_DRAFT : 1;
const exampleOf = (read: Read): Example => ({ ...read, targets: targetsOf(read), weight: weightOf(read) });
const rowOf = (read: Read, numbers: ReadonlyMap<string, number>): Row => ({
  passages: [Int32Array.from(read.pieces, (piece) => numberOf(piece, numbers))],
  targets: targetsOf(read),
  weight: weightOf(read),
});

function foldOf({ group }: Read): number {
  let mixed = 7;
  for (const letter of group) mixed = (mixed * 31 + letter.charCodeAt(0)) >>> 0;
  return mixed % FOLDS;
}

const round = (_key: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e3) / 1e3 : value);
