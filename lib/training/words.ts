/** Looks for words in a reply as scenarios name them. */
import { denies, isDenied } from './denied.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim();

const LETTER = '[\\p{L}\\p{N}]';

/** `replac*` and the like; every other sign stands for itself, so that nothing a scenario brings is a pattern. */
function patternOf(phrase: string): RegExp {
  const words = plain(phrase)
    .split(' ')
    .map((word) => {
      const open = word.endsWith('*');
      const bare = (open ? word.slice(0, -1) : word).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      return open ? `${bare}[\\p{L}\\p{N}']*` : bare;
    })
    .join(' ');
  const from = new RegExp(`^${LETTER}`, 'u').test(words) ? `(?<!${LETTER})` : '';
  const to = new RegExp(`(?:${LETTER}|\\*)$`, 'u').test(words) ? `(?!${LETTER})` : '';
  return new RegExp(`${from}${words}${to}`, 'gu');
}

const patterns = new Map<string, RegExp>();
const MOST = 5_000;

function known(phrase: string): RegExp {
  const before = patterns.get(phrase);
  if (before) return before;
  if (patterns.size >= MOST) patterns.clear();
  const pattern = patternOf(phrase);
  patterns.set(phrase, pattern);
  return pattern;
}

/**
 * Whether one of the phrases is said in the text. A word ends where a letter or digit does; a `*` takes any ending. What is
 * denied there is not said: “no driver” does not say “driver”; a phrase that denies (`no driver`) is looked for as it is.
 */
export function saysAny(text: string, phrases: readonly string[]): boolean {
  const said = plain(text);
  const saidAt = (phrase: string) =>
    [...said.matchAll(known(phrase))].some(({ index }) => !isDenied(said.slice(0, index)));
  return phrases.some((phrase) => (denies(plain(phrase)) ? said.search(known(phrase)) >= 0 : saidAt(phrase)));
}
