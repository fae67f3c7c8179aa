import type { Text } from './text.ts';

/** A word stands in the vocabulary when our own messages hold it this often, or all texts this often. */
const OWN_LEAST = 2;
const ALL_LEAST = 8;

/** The unknown word, then the words of the corpus, those of our own messages first. */
export function vocabularyOf(
  texts: readonly Text[],
  own: ReadonlySet<string>,
  most: number,
  least = ALL_LEAST,
): string[] {
  const counts = new Map<string, { own: number; all: number }>();
  for (const { passages, from } of texts)
    for (const passage of passages)
      for (const piece of passage) {
        const count = counts.get(piece) ?? { own: 0, all: 0 };
        count.all += 1;
        if (own.has(from)) count.own += 1;
        counts.set(piece, count);
      }
  const kept = [...counts]
    .filter(([piece, count]) => (count.own >= OWN_LEAST || count.all >= least) && piece.length <= 20)
    .sort(([one, a], [other, b]) => b.own * 12 + b.all - (a.own * 12 + a.all) || (one < other ? -1 : 1));
  return ['', ...kept.slice(0, most - 1).map(([piece]) => piece)];
}
