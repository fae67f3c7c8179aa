import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CoachRule } from '../../lib/conversation.ts';
import { type Line, linesOf } from '../../lib/engine/coach/lines.ts';
import { tokensOf } from '../../lib/engine/coach/table/tokens.ts';
import { SCENARIOS } from '../../lib/training/scenarios/index.ts';
import { type Signs, signsIn } from '../../lib/training/slight/signs.ts';
import { type Learned, leanOf, unpacked } from '../../lib/training/slight/slight.ts';
import { freshOf } from '../../test/coach/fresh.ts';
import { gradedOf } from '../../test/coach/graded.ts';
import { sentencesOf } from '../../test/coach/sentences.ts';
import { randomOf, shuffled } from '../train/random.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const linesIn = (path: string): string[] => readFileSync(pathOf(path), 'utf8').trim().split('\n');
const rowsIn = <Row>(path: string): Row[] => linesIn(path).map((line) => JSON.parse(line) as Row);

/** A sentence to learn from. */
interface Example {
  line: Line;
  slights: boolean;
  weight: number;
}

/** Slights are few beside all that agents write. */
const SLIGHT = 3;
/** Near misses count more than any sentence: they are what is taken for slights. */
const NEAR = 3;
/** Sentences that hurt otherwise lean the same way, and only lean. */
const LIKE = 0.45;
const LIKE_RULES: ReadonlySet<CoachRule> = new Set<CoachRule>([
  'impatience',
  'blame',
  'minimising',
  'repetition_shame',
  'bias_confirmation',
]);
/** Not every sentence of a hurtful reply hurts. */
const PART = 0.9;
const FINE = 'test/coach/sentences/fine';

const of = (texts: readonly string[], slights: boolean, weight: number): Example[] =>
  texts.flatMap((text) => linesOf(text).map((line) => ({ line, slights, weight })));

interface LastTurn {
  kind: string;
  reply: string;
}
interface Play {
  replies: string[];
  leads: string[];
}

/** What the product shows as well said. */
const shown = (): string[] =>
  SCENARIOS.flatMap(({ paths, turns }) => [
    ...paths.excellent.replies,
    ...paths.middling.replies,
    ...Object.values(turns).flatMap(({ model, reactions }) => [model, ...reactions.map((each) => each.model)]),
  ]).filter((text) => text !== undefined);

function examples(): Example[] {
  const last = rowsIn<LastTurn>('test/fixtures/last-turns.jsonl');
  const plays = rowsIn<Play>('test/fixtures/plays.jsonl').filter(({ leads }) =>
    /loyal|advocate/.test(leads.at(-1) ?? ''),
  );
  const fresh = (['seen', 'graded', 'good'] as const).flatMap(freshOf).flatMap(({ drafts }) => drafts);
  const graded = gradedOf('tuning').flatMap(({ drafts }) => drafts);
  return [
    ...of(linesIn('test/slights/needles.txt'), true, SLIGHT),
    ...of(linesIn('test/slights/kind.txt'), false, NEAR),
    ...of(
      readdirSync(pathOf(FINE)).flatMap((file) => linesIn(`${FINE}/${file}`)),
      false,
      1,
    ),
    ...of([...new Set(shown())], false, 1),
    ...of(
      fresh.filter(({ flaws }) => flaws.length === 0).map(({ text }) => text),
      false,
      1,
    ),
    ...of(
      graded.filter(({ grade }) => grade === 'excellent' || grade === 'good').map(({ text }) => text),
      false,
      1,
    ),
    ...of(
      sentencesOf()
        .filter(({ rule }) => rule !== null && LIKE_RULES.has(rule))
        .map(({ text }) => text),
      true,
      LIKE,
    ),
    ...of(
      last.filter(({ kind }) => kind === 'good').map(({ reply }) => reply),
      false,
      1,
    ),
    ...of(
      last.filter(({ kind }) => kind === 'hurtful' || kind === 'sarcasm').map(({ reply }) => reply),
      true,
      PART,
    ),
    ...of(
      plays.flatMap(({ replies }) => replies),
      false,
      1,
    ),
  ];
}

/** Words in so many sentences belong to the manner of speaking. */
const COMMON = 10;
/** Runs are learned that stand in so many sentences; those are kept that matter most. */
const LEAST = 2;
const KEPT = 6000;
const ROUNDS = 50;
const BATCH = 64;
const STEP = 0.05;
const PULL_RUNS = 1e-5;
const PULL_HEARD = 2e-3;
/** Outputs of the table are held back: they are about feelings, and a slight may show none. */
const HEARD = 0.15;
const GRAIN = 0.02;
/** Log odds from which on it is called a slight: where one of a dozen near misses is, and one of a hundred fine replies at most. */
const CUT = 2;

const countOf = (lists: readonly (readonly string[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const list of lists) for (const each of new Set(list)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
};
const metAtLeast = (least: number, lists: readonly (readonly string[])[]) =>
  [...countOf(lists)].filter(([, count]) => count >= least).map(([each]) => each);

function learn(all: readonly Example[]): Learned {
  const common = metAtLeast(
    COMMON,
    all.map(({ line }) => tokensOf(line).map(({ piece }) => piece)),
  );
  const signs = all.map(({ line }) => signsIn(line, new Set(common)));
  const counts = countOf(signs.map(({ runs }) => runs));
  const met = [...counts].filter(([, count]) => count >= LEAST).map(([run]) => run);
  const { spread, mean } = scaleOf(signs);
  const first = fitted(all, signs, met, { spread, mean });
  const matters = (at: number) => Math.abs(first[at] ?? 0) * Math.sqrt(counts.get(met[at] as string) ?? 1);
  const order = [...met.keys()].sort((one, other) => matters(other) - matters(one));
  const known = order.slice(0, KEPT).map((at) => met[at] as string);
  const worth = fitted(all, signs, known, { spread, mean });
  const heard = spread.map((each, at) => ((worth[known.length + at] ?? 0) * HEARD) / each);
  const base = (worth.at(-1) ?? 0) - heard.reduce((sum, each, at) => sum + each * (mean[at] ?? 0), 0) - CUT;
  const kept = known.map((run, at) => `${run}\t${Math.round((worth[at] ?? 0) / GRAIN)}`);
  const short = (value: number) => Math.round(value * 1e4) / 1e4;
  return { step: GRAIN, base: short(base), heard: heard.map(short), common: common.join(' '), runs: kept.join('\n') };
}

interface Scale {
  mean: number[];
  spread: number[];
}

function scaleOf(signs: readonly Signs[]): Scale {
  const rows = signs.filter(({ heard }) => heard.length > 0).map(({ heard }) => heard);
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? 0));
  const mean = columns.map(meanOf);
  const spread = columns.map((values, at) => Math.sqrt(meanOf(values.map((value) => (value - (mean[at] ?? 0)) ** 2))));
  return { mean, spread: spread.map((each) => Math.max(1e-6, each)) };
}

/** Logistic regression: what runs are worth, then what outputs are worth, then the base. */
function fitted(all: readonly Example[], signs: readonly Signs[], known: readonly string[], scale: Scale) {
  const numbers = new Map(known.map((run, at) => [run, at]));
  const size = known.length + scale.mean.length + 1;
  const rows = signs.map(({ runs, heard }) => rowOf(runs, heard, numbers, scale));
  const state = { worth: new Float64Array(size), speed: new Float64Array(size), square: new Float64Array(size) };
  const slope = new Float64Array(size);
  const random = randomOf(5);
  let steps = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const order = shuffled(rows.length, random);
    for (let from = 0; from < order.length; from += BATCH) {
      slope.fill(0);
      for (const at of order.subarray(from, from + BATCH))
        addSlope(rows[at] as Row, all[at] as Example, state.worth, slope);
      steps += 1;
      move(state, slope, { steps, step: STEP * (1 - round / ROUNDS), runs: known.length });
    }
  }
  return state.worth;
}

/** Places among what is learned, and what stands there. */
interface Row {
  at: number[];
  much: number[];
}

function rowOf(runs: readonly string[], heard: readonly number[], numbers: Map<string, number>, scale: Scale): Row {
  const met = runs.flatMap((run) => numbers.get(run) ?? []);
  const share = 1 / Math.sqrt(Math.max(1, met.length));
  const outputs = heard.map((score, at) => ((score - (scale.mean[at] ?? 0)) / (scale.spread[at] ?? 1)) * HEARD);
  const last = numbers.size + scale.mean.length;
  return {
    at: [...met, ...outputs.map((_, at) => numbers.size + at), last],
    much: [...met.map(() => share), ...outputs, 1],
  };
}

function addSlope({ at, much }: Row, { slights, weight }: Example, worth: Float64Array, slope: Float64Array): void {
  const lean = at.reduce((sum, place, n) => sum + (worth[place] as number) * (much[n] as number), 0);
  const by = ((1 / (1 + Math.exp(-lean)) - (slights ? 1 : 0)) * weight) / BATCH;
  at.forEach((place, n) => {
    slope[place] = (slope[place] as number) + by * (much[n] as number);
  });
}

interface State {
  worth: Float64Array;
  speed: Float64Array;
  square: Float64Array;
}

/** One step of Adam. */
function move({ worth, speed, square }: State, slope: Float64Array, at: { steps: number; step: number; runs: number }) {
  const [first, second] = [1 - 0.9 ** at.steps, 1 - 0.999 ** at.steps];
  for (let n = 0; n < worth.length; n++) {
    const pull = n < at.runs ? PULL_RUNS : n < worth.length - 1 ? PULL_HEARD : 0;
    const by = (slope[n] as number) + pull * (worth[n] as number);
    speed[n] = 0.9 * (speed[n] as number) + 0.1 * by;
    square[n] = 0.999 * (square[n] as number) + 0.001 * by * by;
    const length = Math.sqrt((square[n] as number) / second) + 1e-8;
    worth[n] = (worth[n] as number) - (at.step * ((speed[n] as number) / first)) / length;
  }
}

/** Learns slights anew and writes them down; prints what it is worth on sentences that were held back. */
export function fitSlights(): void {
  const learned = learn(examples());
  writeFileSync(pathOf('lib/training/slight/learned.json'), `${JSON.stringify(learned, null, 2)}\n`);
  const worth = unpacked(learned);
  for (const name of ['needles', 'kind']) {
    const held = linesIn(`test/slights/held/${name}.txt`);
    const said = held.filter((text) => linesOf(text).some((line) => leanOf(signsIn(line, worth.common), worth) > 0));
    console.log(`${name.padEnd(8)} ${said.length} of ${held.length} held back are called slights`);
  }
}
