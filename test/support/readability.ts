/** Vowel groups of a word, a silent e aside: syllables, as nearly as spelling tells. */
function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  return bare.replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/, '').match(/[aeiouy]{1,2}/g)?.length ?? 1;
}

/**
 * The school year in which an English text is read with ease: Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers
 * and Chissom, 1975), 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
 */
export function gradeLevel(text: string): number {
  const sentences = text.split(/[.!?]+(?:\s|$)|\n+/).filter((part) => /\w/.test(part)).length;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
  if (words.length === 0 || sentences === 0) return 0;
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * sounds) / words.length - 15.59;
}
