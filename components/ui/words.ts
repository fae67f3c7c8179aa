/** Small helpers for sentences built from locale words. */

/** The same words with a capital first letter, for the start of a line. */
export function capital(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase() + words.slice(first.length);
}

/** "a, b and c" in the reader's own language. */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(undefined, { type: 'conjunction' }).format(words);
}
