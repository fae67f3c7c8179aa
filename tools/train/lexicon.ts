import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const PLAIN = /^[a-z][a-z'-]{2,}$/;
/** The strongest value of each list. */
const VADER_MOST = 4;
const AFINN_MOST = 5;

/** −1…1 for the words of two public lists (VADER and AFINN; see NOTICE): their mean where both know a word. Used in training only. */
export function wordSides(): Map<string, number> {
  const { lexicon: vader } = load('vader-sentiment/src/vader_lexicon.js') as { lexicon: Record<string, number> };
  const afinn = load('sentiment/languages/en/labels.json') as Record<string, number>;
  const sides = new Map<string, number>();
  for (const word of new Set([...Object.keys(vader), ...Object.keys(afinn)])) {
    if (!PLAIN.test(word)) continue;
    const said = [(vader[word] ?? Number.NaN) / VADER_MOST, (afinn[word] ?? Number.NaN) / AFINN_MOST].filter(
      Number.isFinite,
    );
    sides.set(word, said.reduce((sum, value) => sum + value, 0) / said.length);
  }
  return sides;
}
