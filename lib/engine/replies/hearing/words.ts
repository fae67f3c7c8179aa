/** Longest start of a turn that is looked at, in characters: what it is about is told early. */
const LONGEST = 3000;
const WORD = /[a-z]['a-z]*|\d+|[£$€?]/g;
const CLITIC = /'(?:s|re|ve|ll|d|m)$/;
const ENDINGS = ['ings', 'ing', 'ies', 'ied', 'ed', 'es', 's', 'ly'];

/** The words of a text without their endings, and each two that stand side by side, all once; every number is the same word. */
export function wordsIn(text: string): string[] {
  const words = text.slice(0, LONGEST).toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  const stems = words.map((word) => (/\d/.test(word) ? '#' : stem(word)));
  return [...new Set([...stems, ...stems.slice(1).map((word, at) => `${stems[at]} ${word}`)])];
}

/** A word without what inflects it: rough, and always the same. */
function stem(word: string): string {
  const bare = word.replace(CLITIC, '');
  if (bare.length <= 4) return bare;
  const ending = ENDINGS.find((each) => bare.endsWith(each) && bare.length - each.length >= 3);
  const root = ending === undefined ? bare.replace(/[ey]$/, '') : bare.slice(0, -ending.length);
  return single(root).replace(/e$/, '');
}

/** "cancelled" and "cancel" are one. */
const single = (root: string): string =>
  root.length > 3 && root.at(-1) === root.at(-2) && !root.endsWith('ss') ? root.slice(0, -1) : root;
