/** Words too common to tell whether a pattern could match. */
const COMMON = new Set(
  (
    'the and for you your our was were has have had not but are with this that from they them him her his she just very been all can could would will ' +
    'about what when which who how any its it is my me we of to in on at by an as or if so do did does no yes out get got one two now there then than too ' +
    'also only into still again'
  ).split(' '),
);

/** How the words of a text begin: enough to see which of many patterns are worth trying. */
export function rootsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z][a-z'-]{2,}/g) ?? [];
  return [...new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 4)))];
}

const SOURCES = new WeakMap<RegExp, string>();

/**
 * Whether a pattern of words could match a text with these roots, seen from its source: compiling a long pattern costs
 * more than looking. Not for patterns of common words alone.
 */
export function couldMatch(pattern: RegExp, roots: readonly string[]): boolean {
  const source = SOURCES.get(pattern) ?? pattern.source.toLowerCase();
  SOURCES.set(pattern, source);
  return roots.some((root) => {
    const stem = root.slice(0, 3);
    return source.includes(root) || ['(', '[', '?'].some((mark) => source.includes(stem + mark));
  });
}
