/**
 * Compromise reads `(a|b c)` but neither a group inside a group nor an optional word inside one. This writes such a
 * group out: `(a|b (c|d)?)` becomes `(b c|b d|b|a)`, longest first, as compromise takes the first that fits.
 */
export function flatten(pattern: string): string {
  if (!/\([^)]*[(?{ ]/.test(pattern)) return pattern;
  let out = '';
  let at = 0;
  while (at < pattern.length) {
    if (opensRegex(pattern, at)) {
      const end = pattern.indexOf('/', at + 1);
      out += pattern.slice(at, end + 1);
      at = end + 1;
    } else if (pattern[at] === '(') {
      const end = closing(pattern, at);
      out += group(pattern.slice(at + 1, end));
      at = end + 1;
    } else {
      out += pattern[at];
      at += 1;
    }
  }
  return out;
}

/** A slash at the start of a token opens a regular expression; one inside a word ("10/10") does not. */
const opensRegex = (text: string, at: number) =>
  text[at] === '/' && /[ (|]/.test(text[at - 1] ?? ' ') && text.indexOf('/', at + 1) > at;

function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at++) {
    if (pattern[at] === '(') depth += 1;
    if (pattern[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`Unclosed group in ${pattern}`);
}

function group(inner: string): string {
  if (!/[(?{]/.test(inner) && !inner.includes(' ')) return `(${inner})`;
  const written = alternatives(inner).map((words) => words.join(' '));
  const unique = [...new Set(written)].filter((each) => each !== '');
  unique.sort((one, other) => other.split(' ').length - one.split(' ').length);
  return `(${unique.join('|')})`;
}

/** Splits on a sign that stands outside any group. */
export function split(text: string, sign: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (opensRegex(text, at)) at = text.indexOf('/', at + 1);
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    else if (text[at] === sign && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

function alternatives(inner: string): string[][] {
  return split(inner, '|').flatMap((choice) => {
    let found: string[][] = [[]];
    for (const token of split(choice.trim(), ' '))
      found = found.flatMap((words) => forms(token).map((form) => [...words, ...form]));
    return found;
  });
}

/** The ways one token of a choice can be met. */
function forms(token: string): string[][] {
  const optional = token.endsWith('?');
  const core = optional ? token.slice(0, -1) : token;
  const some: string[][] = optional ? [[]] : [];
  const gap = /^\.\{0,(\d)\}$/.exec(core);
  if (gap) return Array.from({ length: Number(gap[1]) + 1 }, (_, size) => Array<string>(size).fill('.'));
  if (core.startsWith('(')) return [...some, ...alternatives(core.slice(1, -1))];
  return core === '' ? [[]] : [...some, [core]];
}

/** Patterns one rule may be written out to; beyond this only what compromise cannot read is. */
const MOST_PATTERNS = 60;

/**
 * The patterns that together say the same as one. After a gap (`.{0,3}`) compromise looks for one word only, so a group
 * that holds longer choices is never found there; elsewhere it tries such a group choice by choice, which is slow. Both
 * are written out: one pattern for the single words, one for each longer choice.
 */
export function patternsOf(pattern: string): string[] {
  const flat = flatten(pattern);
  const tokens = split(flat, ' ');
  const all = writtenOut(tokens, () => true);
  return all.length <= MOST_PATTERNS ? all : writtenOut(tokens, (at) => /^\.\{/.test(tokens[at - 1] ?? ''));
}

function writtenOut(tokens: readonly string[], chosen: (at: number) => boolean): string[] {
  let found: string[][] = [[]];
  tokens.forEach((token, at) => {
    const [, bound = '', inner] = /^(\^?)\((.*)\)$/.exec(token) ?? [];
    const choices = inner !== undefined && chosen(at) ? split(inner, '|') : [];
    const long = choices.filter((each) => /[ ]|^\//.test(each));
    if (long.length === 0 || found.length * long.length > 1000) {
      found = found.map((words) => [...words, token]);
      return;
    }
    const single = choices.filter((each) => !/[ ]|^\//.test(each));
    const forms = single.length > 0 ? [`(${single.join('|')})`, ...long] : long;
    found = found.flatMap((words) => forms.map((form) => [...words, bound + form]));
  });
  return found.map((words) => words.join(' '));
}
