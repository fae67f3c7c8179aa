/** Whether a regular expression from outside may be run on a page's words: it must stay fast on the words that hurt it most. */

/** Signs of a pattern at most. */
const LONGEST = 1000;
/** Signs of the words it is tried on: growing slowly, so that a slow pattern is found out before it hurts. */
const LENGTHS = [8, 10, 12, 14, 16, 18, 20, 22, 24, 28, 32, 40, 48, 64, 80, 112, 160, 224, 320] as const;
/** Milliseconds for one try; the best of several counts, as a busy machine makes any pattern slow at times. */
const ONE = 40;
const TRIES = 3;
/** Signs that stand for the classes a pattern may name. */
const COMMON = ['a', 'A', '0', '-', '@', '/', '.', ' a'];
const MOST_SIGNS = 10;

/** Words made of the pattern's own signs, and of each two of them, again and again; pages' words hold no runs of space. */
function pumps(pattern: string): string[] {
  const named = pattern.replace(/\\[a-z]|[\\^$.*+?()[\]{}|\s]/giu, '');
  const own = [...new Set(named)].slice(0, MOST_SIGNS);
  const signs = [...new Set([...own, ...COMMON])];
  return [...signs, ...own.flatMap((one) => signs.filter((other) => other !== one).map((other) => one + other))];
}

/** Whether a pattern gives up in time on words that all but match it. */
function isFast(compiled: RegExp, words: string, now: () => number): boolean {
  for (let tries = TRIES; tries > 0; tries -= 1) {
    const start = now();
    compiled.exec(words);
    if (now() - start <= ONE) return true;
  }
  return false;
}

/** @param now milliseconds, from any start */
export function isSafePattern(pattern: string, now: () => number = () => performance.now()): boolean {
  const compiled = pattern.length > LONGEST ? null : compile(pattern);
  if (!compiled) return false;
  const pumped = pumps(pattern);
  // What cannot match at the end makes a pattern go back over all that it has taken.
  return LENGTHS.every((length) =>
    pumped.every((pump) => isFast(compiled, `${pump.repeat(Math.ceil(length / pump.length))}\u0001`, now)),
  );
}

function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return null;
  }
}
