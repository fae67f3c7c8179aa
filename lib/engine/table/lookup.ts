/** Endings that a word may lose to be found: the ending, and what stands in its place. */
const ENDINGS: readonly [string, string][] = [
  ["'s", ''],
  ['ies', 'y'],
  ['es', ''],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['est', ''],
];

/** Letters a stem keeps. */
const STEM = 3;

/** The number of a piece in the vocabulary, of its stem if it is not there, or 0. */
export function numberOf(piece: string, vocabulary: ReadonlyMap<string, number>): number {
  const known = vocabulary.get(piece);
  if (known !== undefined) return known;
  for (const [ending, instead] of ENDINGS) {
    if (!piece.endsWith(ending) || piece.length - ending.length < STEM) continue;
    const stem = vocabulary.get(piece.slice(0, -ending.length) + instead);
    if (stem !== undefined) return stem;
  }
  if (piece.includes('-')) return vocabulary.get(piece.slice(piece.lastIndexOf('-') + 1)) ?? 0;
  return 0;
}
