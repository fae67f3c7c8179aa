import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { OUTPUTS } from '../../lib/engine/table/outputs.ts';
import { HALVES } from '../../test/labelled/labelled.ts';
import { Trouble } from '../trouble.ts';
import { withAlike } from './alike.ts';
import { fitApart, inParallel } from './apart.ts';
import { fitBlend } from './blend.ts';
import { dataFolder } from './data.ts';
import { trainNet } from './fit.ts';
import { fitHeadline } from './headline.ts';
import { judgedBy } from './judged.ts';
import { mixedOutputs, mixedTold, mixOf } from './mix.ts';
import { type Net, newNet } from './net.ts';
import { bots, reddit, subtitles } from './openTexts.ts';
import { ownTexts } from './ownTexts.ts';
import { coarse, pack, withWords } from './pack.ts';
import { outputsOf } from './reader.ts';
import { RECIPE } from './recipe.ts';
import { outputsIn, rowsOf } from './rows.ts';
import { examples, lexicon, readings, tables } from './ruleTexts.ts';
import type { Text } from './text.ts';
import { basisOf, wordVectors } from './vectors.ts';
import { vocabularyOf } from './vocabulary.ts';
import { reordered, worthOrder } from './worth.ts';

export const TABLE = join(import.meta.dirname, '../../lib/engine/table/table.json');
export const BLEND = join(import.meta.dirname, '../../lib/engine/reading/blend.json');
const HEADLINE = join(import.meta.dirname, '../../lib/engine/reading/headline.json');
/** Files that the rules were written from: there they are better than elsewhere, so these do not say how far to trust them. */
export const RULES_CAME_FROM = new Set(['anvil', 'cobalt', 'ember', 'garnet', 'harrow', 'juno', 'lantern']);
/** The trained nets, before they are packed. */
const NETS = join(import.meta.dirname, '../../.cache/train/nets');
/** Parts of our own messages that take turns at being left out. */
const FOLDS = 3;

/** A training's outcome: the net of all texts, and for each part of our own messages the net that had not seen it. */
interface Trained {
  vocabulary: string[];
  whole: Net;
  without: { files: string[]; net: Net }[];
}

/** Trains the shipped table and its blend with the rules, and writes both. */
export async function trainTable(data: string | undefined): Promise<void> {
  const folder = dataFolder(data);
  if (folder === null) throw new Trouble('No training data found: name its folder with --data DIR');
  const trained = await trainNets(folder);
  mkdirSync(dirname(NETS), { recursive: true });
  writeFileSync(NETS, serialize(trained));
  ship(trained);
}

/** Packs the nets of the last training and weighs rules and table anew. For when rules, or how finely words ship, have changed. */
export function shipAgain(): void {
  if (!existsSync(NETS)) throw new Trouble('The table has not been trained here yet: npm run train');
  ship(deserialize(readFileSync(NETS)) as Trained);
}

async function trainNets(folder: string): Promise<Trained> {
  const own = ownTexts();
  const extra = [...examples(), ...tables(), ...readings()];
  const open = [...reddit(folder), ...subtitles(folder), ...bots(folder, 'train')];
  const words = lexicon();
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
    memories: RECIPE.memories,
    outputs: names.length,
    quiet: [names.indexOf('reddit:neutral')],
  };
  say(`${own.length} own messages, ${open.length} public texts, ${vocabulary.length} words`);
  const rows = (texts: readonly Text[]) => rowsOf(texts, vocabulary, names);
  const openRows = rows(open);
  const sides = rows(words.filter(({ text }) => vocabulary.includes(text)));
  const first = newNet(shape, basisOf(vocabulary, wordVectors(), shape.size), RECIPE.first.seed);
  trainNet(first, [...openRows, ...sides], RECIPE.first, (round, loss) =>
    say(`public texts, round ${round + 1}: ${loss.toFixed(3)}`),
  );
  const beside = openRows.filter((_, at) => at % RECIPE.oneIn === 0);
  const finish = (texts: readonly Text[]) =>
    fitApart(first, [...rows([...texts, ...extra]), ...sides, ...beside], RECIPE.after);

  const files = [...new Set(own.map(({ from }) => from))];
  const folds = Array.from({ length: FOLDS }, (_, fold) => files.filter((_, at) => at % FOLDS === fold));
  const without = folds.map((out) => () => finish(own.filter(({ from }) => !out.includes(from))));
  const [whole, ...nets] = (await inParallel([() => finish(own), ...without], availableParallelism())) as [
    Net,
    ...Net[],
  ];
  return { vocabulary, whole, without: folds.map((out, fold) => ({ files: out, net: nets[fold] as Net })) };
}

function ship(trained: Trained): void {
  const own = ownTexts();
  const order = worthOrder(trained.whole, trained.vocabulary, own, RECIPE.commonest);
  const vocabulary = order.map((index) => trained.vocabulary[index] as string);
  const whole = reordered(trained.whole, order);
  const without = trained.without.map(({ files, net }) => ({ files, net: reordered(net, order) }));
  const judged = without.flatMap(({ files, net }) => {
    const left = own.filter(({ from }) => files.includes(from) && !RULES_CAME_FROM.has(from));
    const scores = outputsOf(coarse(net, vocabulary, RECIPE.ranks), rowsOf(left, vocabulary, []));
    const many = net.shape.outputs;
    return left.map((text, at) => {
      const told = Object.fromEntries(OUTPUTS.map((name, k) => [name, scores[at * many + k] as number]));
      return judgedBy(text, told, (HALVES.calibrate as readonly string[]).includes(text.from));
    });
  });
  const mix = mixOf(judged);
  const packed = pack({ ...whole, ...mixedOutputs(whole, mix) }, vocabulary, OUTPUTS.length, RECIPE.ranks);
  write(TABLE, withWords(packed, OUTPUTS.length, withAlike));
  const told = judged.map((row) => ({ ...row, table: mixedTold(row.table, mix) }));
  const blend = fitBlend(told);
  write(BLEND, blend);
  writeHeadline(fitHeadline(told, blend));
}

/** Writes how much each clue counts for each head, one head a line. */
export const writeHeadline = (counts: Record<string, number[]>) =>
  writeFileSync(
    HEADLINE,
    `{\n${Object.entries(counts)
      .map(([name, each]) => `  "${name}": [${each.join(', ')}]`)
      .join(',\n')}\n}\n`,
  );

/** Writes what ships. */
export const write = (file: string, value: unknown) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
const say = (text: string) => console.error(text);
