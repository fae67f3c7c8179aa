/** Whether a phrase rule stays fast on whatever words it meets: it runs on every draft, so it is looked at wherever one comes in. */
import { isSafePattern } from 'redos-detector';

/** Of the ways in which one word may be read, at most; and of the steps of the looking itself, not its time: a rule is the same on every machine. */
const LIMITS = { maxScore: 100, maxSteps: 2000, timeout: Number.POSITIVE_INFINITY } as const;

/** A rule is read again and again; its expressions are looked at once. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 2000;

/** Where a word may begin that is given by its letters. */
const BEFORE = new Set([undefined, ' ', '(', '|', '^']);

/** The end of what begins at `at`: a space, or in a group its next choice or its end; what stands in brackets of its own belongs to it. */
function endOf(match: string, at: number, inGroup: boolean): number {
  let depth = 0;
  for (let end = at; end < match.length; end += 1) {
    const sign = match[end];
    if (sign === '(') depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    else if (depth === 0 && (sign === ' ' || sign === ')' || (inGroup && sign === '|'))) return end;
  }
  return match.length;
}

/** The words of a pattern that are given by their letters, as the engine cuts them: `/refund[a-z]*\/`. */
function* expressions(match: string): Generator<string> {
  let depth = 0;
  for (let at = 0; at < match.length; at += 1) {
    const sign = match[at];
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign !== '/' || !BEFORE.has(match[at - 1])) continue;
    const end = endOf(match, at, depth > 0);
    if (end - at > 2) yield match.slice(at + 1, end - 1);
    at = end - 1;
  }
}

function isRegular(inner: string): boolean {
  try {
    return new RegExp(inner) instanceof RegExp;
  } catch {
    return false;
  }
}

function isFast(inner: string): boolean {
  const before = known.get(inner);
  if (before !== undefined) return before;
  // What is no expression at all is told of by the engine, and never run.
  const fast = !isRegular(inner) || isSafePattern(inner, LIMITS).safe;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(inner, fast);
  return fast;
}

/** The first part of a pattern that some word could make slow; null where none is. */
export function slowPart(match: string): string | null {
  // As it is run: patterns meet words in small letters.
  for (const inner of expressions(match.toLowerCase().trim().replace(/\s+/g, ' ')))
    if (!isFast(inner)) return `/${inner}/`;
  return null;
}
