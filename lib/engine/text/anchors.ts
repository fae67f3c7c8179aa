import { choicesOf, tokensOf } from './pattern.ts';

/** Words too common to single a pattern out. */
const COMMON = new Set(
  'i you it is are was be am do did not the a an to of in on my me we your this that for and have has had will can'.split(
    ' ',
  ),
);
const PLAIN = /^[a-z0-9/]*[a-z0-9]$/;
/** A group of single words. */
const SINGLES = /^\([a-z0-9|]+\)$/;
/** What a common word costs among those that give a pattern away. */
const COSTLY = 50;

/** The words a token can be met by, one or more a choice; none where a choice has no certain word. */
function wordsOf(token: string): string[] {
  const bare = token.startsWith('^') ? token.slice(1) : token.endsWith('$') ? token.slice(0, -1) : token;
  if (bare.endsWith('?') || bare.startsWith('!') || bare.startsWith('.')) return [];
  if (!bare.startsWith('(')) return PLAIN.test(bare) ? [bare] : [];
  if (SINGLES.test(bare)) return bare.slice(1, -1).split('|');
  const words: string[] = [];
  for (const choice of choicesOf(bare.slice(1, -1))) {
    if (PLAIN.test(choice)) {
      words.push(choice);
      continue;
    }
    const certain = anchorsOf(choice);
    if (certain.length === 0) return [];
    for (const word of certain) words.push(word);
  }
  return words;
}

/** A choice takes about this many characters to write, so a token's length says how many it must have. */
const WRITTEN = 10;

/** Words of which a sentence must hold at least one for the pattern to match; empty where that cannot be said. */
export function anchorsOf(pattern: string): string[] {
  let best: string[] = [];
  let least = Number.POSITIVE_INFINITY;
  const tokens = tokensOf(pattern);
  if (tokens.length > 1) tokens.sort((one, other) => one.length - other.length);
  for (const token of tokens) {
    if (least < token.length / WRITTEN) break;
    const words = wordsOf(token);
    if (words.length === 0) continue;
    let cost = words.length;
    for (const word of words) if (COMMON.has(word)) cost += COSTLY;
    if (cost >= least) continue;
    best = words;
    least = cost;
  }
  return best;
}
