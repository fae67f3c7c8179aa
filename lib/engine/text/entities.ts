import { invisible, plain } from './characters.ts';

/** Characters of an entity, its ampersand and semicolon among them. */
const LONGEST_ENTITY = 9;

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: "'",
  lsquo: "'",
  rdquo: '"',
  ldquo: '"',
  hellip: '.',
  ndash: '-',
  mdash: '-',
  pound: '£',
  euro: '€',
};

/** The HTML entity that stands at a place, as the sign it means, and where it ends. */
export function entityAt(source: string, index: number): { char: string; end: number } | null {
  const length = source.slice(index, index + LONGEST_ENTITY).indexOf(';');
  if (length < 0) return null;
  const end = index + length;
  const name = source.slice(index + 1, end);
  const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  if (known) return { char: known, end: end + 1 };
  const number = /^#(x[0-9a-f]{1,4}|\d{1,5})$/i.exec(name)?.[1];
  if (!number) return null;
  const code = number[0] === 'x' || number[0] === 'X' ? Number.parseInt(number.slice(1), 16) : Number(number);
  if (code < 32 || (code >= 0xd800 && code <= 0xdfff) || code > 0xffff) return null;
  const char = plain(String.fromCharCode(code), code);
  return { char: invisible(code) ? ' ' : char, end: end + 1 };
}
