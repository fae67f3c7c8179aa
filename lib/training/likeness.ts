/** How much of one text stands in another: pasted texts are noticed by it. */

const RUN = 3;

/** A scenario's own replies are looked at again with every turn. */
const looked = new Map<string, ReadonlySet<string>>();
const MOST = 1_500;

function runsOf(text: string): ReadonlySet<string> {
  const before = looked.get(text);
  if (before) return before;
  if (looked.size >= MOST) looked.clear();
  const runs = runsIn(text);
  looked.set(text, runs);
  return runs;
}

function runsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

/** Share of three-word runs that two texts have in common, 0…1, of the longer one; 0 where one is too short to tell. */
export function likeness(one: string, other: string): number {
  const [mine, theirs] = [runsOf(one), runsOf(other)];
  const most = Math.max(mine.size, theirs.size);
  if (mine.size < RUN || theirs.size < RUN) return 0;
  let common = 0;
  for (const run of mine) if (theirs.has(run)) common += 1;
  return common / most;
}

/** Share of a text's three-word runs that stand in any of these, 0…1; 0 where it is too short to tell. */
export function containedIn(text: string, others: readonly string[]): number {
  const mine = runsOf(text);
  if (mine.size < RUN) return 0;
  const theirs = others.map(runsOf);
  let common = 0;
  for (const run of mine) if (theirs.some((runs) => runs.has(run))) common += 1;
  return common / mine.size;
}

/** Words shorter than these stand in every text. */
const LETTERS = 4;
/** Fewer words than these anybody may choose alike. */
const FEWEST = 8;
const bags = new Map<string, ReadonlySet<string>>();

function wordsOf(text: string): ReadonlySet<string> {
  const before = bags.get(text);
  if (before) return before;
  if (bags.size >= MOST) bags.clear();
  const words = new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= LETTERS));
  bags.set(text, words);
  return words;
}

/**
 * Share of the longer words that two texts have in common, 0…1, of the longer one; 0 where one is too short to tell. A text that
 * was changed at every third word has few runs of the first left, and most of its words.
 */
export function sameWords(one: string, other: string): number {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  if (mine.size < FEWEST || theirs.size < FEWEST) return 0;
  const common = [...mine].filter((word) => theirs.has(word)).length;
  return common / Math.max(mine.size, theirs.size);
}
