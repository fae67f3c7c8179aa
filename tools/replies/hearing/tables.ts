/** Fitting what words and pairs of words say of classes. */
import { writeFileSync } from 'node:fs';
import { chancesOf, leansIn, type Table } from '../../../lib/engine/replies/hearing/chances.ts';
import { letterOf, rarityLetter } from '../../../lib/engine/replies/hearing/rows.ts';
import { sharesOf } from '../../../lib/engine/replies/hearing/shares.ts';
import { wordsIn } from '../../../lib/engine/replies/hearing/words.ts';
import { writtenOf } from '../../../lib/engine/replies/hearing/written.ts';
import { hingeWeights, type Row } from './hinge.ts';

export interface Example {
  text: string;
  /** Its class, from 0. */
  is: number;
  /** Whether it was written in plain words for this; the others count less. */
  plain: boolean;
}

/** How much an odd message counts beside a plain one. */
const ODD = 0.3;
/** A word or pair in fewer plain messages is not known. */
const LEAST = 2;
/** As many words and pairs are kept: on unseen messages twice as many are right in no more than one of a hundred more. */
const KEPT = 10_000;
/** Into so many parts messages are split where a table must not have seen what it is asked about. */
const PARTS = 3;

/** Fits a table, writes it and returns how far each example leans by tables that have not seen it, with the edge of these. */
export function shipHeard(
  file: string,
  examples: readonly Example[],
  classes: number,
): { leans: number[][]; edge: number } {
  const leans = unseenLeans(examples, classes);
  const edge = edgeOf(examples, leans);
  const table = writtenOf({ ...fittedTable(examples, classes), edge });
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
  return { leans, edge };
}

/** A table whose words are all at hand. */
type Fitted = Table & { rows: ReadonlyMap<string, string> };

/** What the words of labelled messages say of their classes. The same messages always give the same table. */
function fittedTable(examples: readonly Example[], classes: number): Fitted {
  const counts = countsIn(examples.filter(({ plain }) => plain));
  const often = countsIn(examples);
  const known = [...counts].filter(([, count]) => count >= LEAST).map(([word]) => word);
  const rarities = new Map(
    known.sort().map((word) => [word, 1 + Math.log(examples.length / (often.get(word) as number))] as const),
  );
  const first = weightsFor(examples, rarities, classes);
  const telling = [...rarities.keys()]
    .map(
      (word, at) =>
        [
          word,
          Math.max(...first.map((all) => Math.abs(all[at] as number))) * Math.sqrt(often.get(word) as number),
        ] as const,
    )
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, KEPT)
    .map(([word]) => word)
    .sort();
  const kept = new Map(telling.map((word) => [word, rarities.get(word) as number]));
  const weights = weightsFor(examples, kept, classes);
  const rowOf = ([word, rarity]: readonly [string, number], at: number): [string, string] => [
    word,
    rarityLetter(rarity) + weights.map((all) => letterOf(all[at] as number, rarity)).join(''),
  ];
  const base = weights.map((all) => Math.round(1000 * (all.at(-1) as number)) / 1000);
  return { base, edge: 1, rows: new Map([...kept].map(rowOf)) };
}

function countsIn(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of examples) for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Weights of all words for each class, the constant last. */
function weightsFor(
  examples: readonly Example[],
  rarities: ReadonlyMap<string, number>,
  classes: number,
): Float64Array[] {
  const at = new Map([...rarities.keys()].map((word, index) => [word, index]));
  const rows = examples.map(({ text, is, plain }): Row => {
    const shares = sharesOf(text, (word) => rarities.get(word));
    return {
      places: shares.map(([word]) => at.get(word) as number),
      values: shares.map(([, share]) => share),
      is,
      weight: plain ? 1 : ODD,
    };
  });
  return Array.from({ length: classes }, (_, own) => hingeWeights(rows, rarities.size, own));
}

/** Leans of messages by tables that have not seen them: each is fitted on all the others but a part. */
function unseenLeans(examples: readonly Example[], classes: number): number[][] {
  const tables = Array.from({ length: PARTS }, (_, part) =>
    fittedTable(
      examples.filter((_, index) => index % PARTS !== part),
      classes,
    ),
  );
  return examples.map(({ text }, index) => leansIn(text, tables[index % PARTS] as Fitted));
}

/** The edge at which chances are as often right as they say, on plain messages that the leans have not seen. */
function edgeOf(examples: readonly Example[], leans: readonly (readonly number[])[]): number {
  const cost = (edge: number): number =>
    examples.reduce((sum, { is, plain }, at) => {
      const chance = chancesOf(leans[at] as number[], edge)[is] as number;
      return plain ? sum - Math.log(Math.max(1e-6, chance)) : sum;
    }, 0);
  const edges = Array.from({ length: 40 }, (_, step) => 0.5 + step / 4);
  return edges.reduce((best, edge) => (cost(edge) < cost(best) ? edge : best));
}
