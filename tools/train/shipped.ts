import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { OUTPUTS } from '../../lib/engine/table/outputs.ts';
import { HALVES } from '../../test/labelled/labelled.ts';
import { Trouble } from '../trouble.ts';
import { fitApart, inParallel } from './apart.ts';
import { fitBlend } from './blend.ts';
import { bots, examples, ownTexts, readings, reddit, subtitles, type Text, tables } from './corpus.ts';
import { dataFolder } from './data.ts';
import { outputsOf, trainNet } from './fit.ts';
import { judgedBy } from './judged.ts';
import { type Net, newNet } from './net.ts';
import { pack } from './pack.ts';
import { RECIPE } from './recipe.ts';
import { outputsIn, rowsOf } from './rows.ts';
import { basisOf, wordVectors } from './vectors.ts';
import { vocabularyOf } from './vocabulary.ts';

const TABLE = join(import.meta.dirname, '../../lib/engine/table/table.json');
const BLEND = join(import.meta.dirname, '../../lib/engine/reading/blend.json');
/** Files that the rules were written from: there they are better than elsewhere, so these do not say how far to trust them. */
const RULES_CAME_FROM = new Set(['anvil', 'cobalt', 'ember', 'garnet', 'harrow', 'juno', 'lantern']);
/** What each of our own messages got from a table that had not seen it. */
const LEFT_OUT = join(import.meta.dirname, '../../.cache/train/left-out.json');
/** Parts of our own messages that take turns at being left out. */
const FOLDS = 3;

/** Trains the shipped table and its blend with the rules, and writes both. */
export async function trainTable(data: string | undefined): Promise<void> {
  const folder = dataFolder(data);
  if (folder === null) throw new Trouble('No training data found: name its folder with --data DIR');
  const own = ownTexts();
  const extra = [...examples(), ...tables(), ...readings()];
  const open = [...reddit(folder), ...subtitles(folder), ...bots(folder, 'train')];
  const names = outputsIn([...own, ...open]);
  const vocabulary = vocabularyOf(
    [...open, ...own, ...extra],
    new Set([...own.map(({ from }) => from), 'examples']),
    RECIPE.words,
  );
  const shape = {
    words: vocabulary.length,
    size: RECIPE.size,
    filters: RECIPE.filters,
    outputs: names.length,
    quiet: [names.indexOf('reddit:neutral')],
  };
  say(`${own.length} own messages, ${open.length} public texts, ${vocabulary.length} words`);
  const rows = (texts: readonly Text[]) => rowsOf(texts, vocabulary, names);
  const openRows = rows(open);
  const first = newNet(shape, basisOf(vocabulary, wordVectors(), shape.size), RECIPE.first.seed);
  trainNet(first, openRows, RECIPE.first, (round, loss) => say(`public texts, round ${round + 1}: ${loss.toFixed(3)}`));
  const beside = openRows.filter((_, at) => at % RECIPE.oneIn === 0);
  const finish = (texts: readonly Text[]) => fitApart(first, [...rows([...texts, ...extra]), ...beside], RECIPE.after);

  const files = [...new Set(own.map(({ from }) => from))];
  const folds = Array.from({ length: FOLDS }, (_, fold) => new Set(files.filter((_, at) => at % FOLDS === fold)));
  const without = folds.map((out) => () => finish(own.filter(({ from }) => !out.has(from))));
  const [whole, ...nets] = (await inParallel([() => finish(own), ...without], availableParallelism())) as [
    Net,
    ...Net[],
  ];
  const leftOut = folds.flatMap((out, fold) => {
    const left = own.filter(({ from }) => out.has(from));
    const scores = outputsOf(nets[fold] as Net, rows(left));
    return left.map(({ text }, at) => ({
      text,
      scores: [...scores.subarray(at * names.length, at * names.length + OUTPUTS.length)],
    }));
  });
  write(TABLE, pack(whole, vocabulary, OUTPUTS.length, RECIPE.shipped));
  mkdirSync(dirname(LEFT_OUT), { recursive: true });
  write(LEFT_OUT, leftOut);
  fitBlendAgain();
}

/** Weighs rules and table anew, with what the table of the last training said of messages left out of it. For when rules have changed. */
export function fitBlendAgain(): void {
  if (!existsSync(LEFT_OUT)) throw new Trouble('The table has not been trained here yet: npm run train');
  const saved = JSON.parse(readFileSync(LEFT_OUT, 'utf8')) as { text: string; scores: number[] }[];
  const scores = new Map(saved.map((each) => [each.text, each.scores]));
  const judged = ownTexts().flatMap((text) => {
    if (RULES_CAME_FROM.has(text.from)) return [];
    const said = scores.get(text.text);
    if (!said) return [];
    const told = Object.fromEntries(OUTPUTS.map((name, k) => [name, said[k] as number]));
    return [judgedBy(text, told, (HALVES.calibrate as readonly string[]).includes(text.from))];
  });
  write(BLEND, fitBlend(judged));
}

const write = (file: string, value: unknown) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
const say = (text: string) => console.error(text);
