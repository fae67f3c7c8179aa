import { rarityOf, weightsOf } from './rows.ts';
import { sharesOf } from './shares.ts';

/** What words say of classes, such as topics: `tools/replies/hearing` fits it on labelled messages. */
export interface Table {
  /** What speaks for each class before a word is heard. */
  base: readonly number[];
  /** How much surer it is by a lean of one. */
  edge: number;
  /** A row for each word and each pair of words: see `rows.ts`. */
  words: ReadonlyMap<string, string>;
}

/** A table as it is written in a file. */
export interface Written extends Omit<Table, 'words'> {
  words: Record<string, string>;
}

/** A table out of its file. */
export const tableOf = ({ words, ...rest }: Written): Table => ({ ...rest, words: new Map(Object.entries(words)) });

/** How far the words of a text lean to each class. */
export function leansIn(text: string, { base, words }: Table): number[] {
  const leans = [...base];
  const rarity = (word: string): number | undefined => {
    const row = words.get(word);
    return row === undefined ? undefined : rarityOf(row);
  };
  for (const [word, share] of sharesOf(text, rarity))
    weightsOf(words.get(word) as string).forEach((weight, at) => {
      leans[at] = (leans[at] as number) + weight * share;
    });
  return leans;
}

/** How likely each class is by the words of a text, 0…1 and 1 together. */
export function chancesIn(text: string, table: Table): number[] {
  return chancesOf(leansIn(text, table), table.edge);
}

/** Leans as chances. */
export function chancesOf(leans: readonly number[], edge: number): number[] {
  const most = Math.max(...leans);
  const powers = leans.map((lean) => Math.exp(edge * (lean - most)));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
