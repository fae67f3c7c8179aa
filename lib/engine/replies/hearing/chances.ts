import { rarityOf, weightsOf } from './rows.ts';
import { sharesOf } from './shares.ts';

/** What words say of classes, such as topics: `tools/replies/hearing` fits it on labelled messages. */
export interface Table {
  /** What speaks for each class before a word is heard. */
  base: readonly number[];
  /** How much surer it is by a lean of one. */
  edge: number;
  rows: Rows;
}

/** The row of a word or a pair of words, where it is known: see `rows.ts`. */
export interface Rows {
  get(word: string): string | undefined;
}

/** How far the words of a text lean to each class. */
export function leansIn(text: string, { base, rows }: Table): number[] {
  const leans = [...base];
  const rarity = (word: string): number | undefined => {
    const row = rows.get(word);
    return row === undefined ? undefined : rarityOf(row);
  };
  for (const [word, share] of sharesOf(text, rarity))
    weightsOf(rows.get(word) as string).forEach((weight, at) => {
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
