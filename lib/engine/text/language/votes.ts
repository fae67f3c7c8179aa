import { COMMON } from './common.ts';

let known: Map<string, string[]> | null = null;

/** The languages a word is common in. */
function languagesOf(word: string): readonly string[] {
  if (known === null) {
    known = new Map();
    for (const [language, words] of Object.entries(COMMON)) {
      for (const each of new Set(words.split(' '))) known.set(each, [...(known.get(each) ?? []), language]);
    }
  }
  return known.get(word) ?? [];
}

/** A word that is not common itself may begin with one that lost its vowel ("l'ordine"). */
function spoken(word: string): readonly string[] {
  const whole = languagesOf(word);
  const cut = whole.length > 0 ? -1 : word.indexOf("'");
  return cut < 0 ? whole : languagesOf(word.slice(0, cut + 1));
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** The same where no letter bears an accent. */
const BARE = /^[\0-\x7f]*$/;
const BARE_WORD = /[a-z]+(?:'[a-z]+)*/g;

/** Which share of a text's words speaks for each language, 0…1; languages without any are left out. */
export function votes(text: string): Map<string, number> {
  const small = text.toLowerCase();
  const words = small.match(BARE.test(small) ? BARE_WORD : WORD) ?? [];
  const shares = new Map<string, number>();
  for (const word of words) {
    const languages = spoken(word.replaceAll('’', "'"));
    const vote = 1 / (languages.length * words.length);
    for (const language of languages) shares.set(language, (shares.get(language) ?? 0) + vote);
  }
  return shares;
}
