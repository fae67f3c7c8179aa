import { split } from './flatten.ts';

/** Words too common to single a pattern out. */
const COMMON = new Set(
  'i you it is are was be am do did not the a an to of in on my me we your this that for and have has had will can'.split(
    ' ',
  ),
);
const PLAIN = /^[a-z0-9/]*[a-z0-9]$/;

/** The words a token can be met by, one or more a choice; none where a choice has no certain word. */
function wordsOf(token: string): string[] {
  const bare = token.replace(/^\^|\$$/g, '');
  if (bare.endsWith('?') || bare.startsWith('!')) return [];
  if (!bare.startsWith('(')) return PLAIN.test(bare) ? [bare] : [];
  const words: string[] = [];
  for (const choice of split(bare.slice(1, -1), '|')) {
    const certain = rarest(split(choice, ' '));
    if (certain.length === 0) return [];
    words.push(...certain);
  }
  return words;
}

function rarest(tokens: readonly string[]): string[] {
  let best: string[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const token of tokens) {
    const words = wordsOf(token);
    if (words.length === 0) continue;
    const cost = words.length + 50 * words.filter((word) => COMMON.has(word)).length;
    if (cost >= least) continue;
    best = words;
    least = cost;
  }
  return best;
}

/** Words of which a sentence must hold at least one for the pattern to match; empty where that cannot be said. */
export const anchorsOf = (pattern: string): Set<string> => new Set(rarest(split(pattern, ' ')));

/** For each token that must be met and whose words are known: those words. */
export const needsOf = (pattern: string): Set<string>[] =>
  split(pattern, ' ')
    .map(wordsOf)
    .filter((words) => words.length > 0)
    .map((words) => new Set(words));

/** The most words the pattern can match. */
export const mostWords = (pattern: string): number =>
  split(pattern, ' ').reduce((sum, token) => {
    const gap = /\{\d,(\d+)\}$/.exec(token);
    if (gap) return sum + Number(gap[1]);
    if (!/^\^?\(/.test(token)) return sum + 1;
    return sum + Math.max(...split(token, '|').map((choice) => choice.trim().split(' ').length));
  }, 0);

/** The fewest words the pattern can match. */
export const leastWords = (pattern: string): number =>
  split(pattern, ' ').filter((token) => !/\?$|\{0/.test(token)).length;
