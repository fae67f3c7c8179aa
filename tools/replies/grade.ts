const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const SILENT = /(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$/;

/** Syllables of an English word, by its groups of vowels less a silent ending; a number counts as one. */
function syllablesOf(word: string): number {
  const low = word.toLowerCase().replace(/[^a-z]/g, '');
  if (low.length < 4) return 1;
  return Math.max(
    1,
    (
      low
        .replace(SILENT, '')
        .replace(/^y/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );
}

/**
 * Flesch–Kincaid grade: 0.39 × words a sentence + 11.8 × syllables a word − 15.59, the US school year that can read it
 * (Kincaid, Fishburne, Rogers, Chissom: "Derivation of New Readability Formulas for Navy Enlisted Personnel", 1975).
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(WORD) ?? []);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}
