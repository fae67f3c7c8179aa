import { wordsIn } from './words.ts';

/** The words and pairs of a text that a table knows, each with what it counts: rare ones more, and many together no more than few. */
export function sharesOf(text: string, rarity: (word: string) => number | undefined): [word: string, share: number][] {
  const known = wordsIn(text).flatMap((word) => {
    const rare = rarity(word);
    return rare === undefined ? [] : [[word, rare] as const];
  });
  const length = Math.hypot(...known.map(([, rare]) => rare)) || 1;
  return known.map(([word, rare]) => [word, rare / length]);
}
