import { choicesOf, tokensOf } from '../../text/pattern.ts';
import type { RuleFault } from './rule.ts';

const WORD = /^[\p{L}\p{N}][\p{L}\p{N}'’&.-]*$/u;
const GAP = /^\.(?:\{(\d),(\d)\})?$/;
/** A word by its letters. Without brackets nothing can be repeated inside a repetition. */
const LIKE = /^\/([^/\s()]{1,60})\/$/;
/** Repetitions without an end: two of them in a word of many letters are slow. */
const UNBOUNDED = /(?<!\\)[*+]|\{\d+,\}/g;

/** What is wrong with a pattern as it is written; null where nothing is. */
export function syntaxFault(pattern: string): RuleFault | null {
  const seen = { words: 0 };
  const part = wrongPart(pattern, seen);
  if (part !== null) return { kind: 'syntax', part };
  return seen.words === 0 ? { kind: 'wordless' } : null;
}

function wrongPart(pattern: string, seen: { words: number }): string | null {
  const plain = pattern.trim().replace(/\s+/g, ' ');
  const tokens = tokensOf(plain);
  // What stands in no token: a bracket without its other half.
  if (plain === '' || tokens.join(' ') !== plain) return plain;
  for (const token of tokens) {
    const wrong = wrongToken(token, seen);
    if (wrong !== null) return wrong;
  }
  return null;
}

function wrongToken(token: string, seen: { words: number }): string | null {
  if (token === '^' || token === '$') return null;
  if (token.startsWith('/')) return wrongLike(token, seen);
  const bare = token.replace(/^\^/, '').replace(/\$$/, '').replace(/\?$/, '');
  if (bare.startsWith('(')) return wrongGroup(bare, seen);
  const gap = GAP.exec(bare);
  if (gap) return Number(gap[1] ?? 1) <= Number(gap[2] ?? 1) ? null : token;
  if (!WORD.test(bare)) return token;
  seen.words += 1;
  return null;
}

function wrongGroup(group: string, seen: { words: number }): string | null {
  const inner = group.slice(1, -1);
  const choices = choicesOf(inner);
  if (!group.endsWith(')') || choices.length === 0 || choices.join('|') !== inner) return group;
  for (const choice of choices) {
    const wrong = wrongPart(choice, seen);
    if (wrong !== null) return wrong;
  }
  return null;
}

function wrongLike(token: string, seen: { words: number }): string | null {
  const inner = LIKE.exec(token)?.[1];
  if (inner === undefined || (inner.match(UNBOUNDED)?.length ?? 0) > 1) return token;
  try {
    new RegExp(inner);
  } catch {
    return token;
  }
  seen.words += 1;
  return null;
}
