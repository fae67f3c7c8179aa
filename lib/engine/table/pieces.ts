import { clean } from '../text/clean.ts';
import { guard } from '../text/guard.ts';
import { type Sentence, sentences } from '../text/words.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The pieces of each sentence of a text, as `observe` sees them: cleaned, guarded, split. */
export function piecesOf(text: string): Token[][] {
  const plain = clean(text).text;
  return tokensOfAll(sentences(guard(plain)), plain);
}

/** Words of a closing formula; a sentence of nothing else says no more than good-bye. */
const FORMULA = new Set(
  'thank thanks you many in advance and kind best regards cheers please hi hello dear'.split(' '),
);

const isFormula = (tokens: readonly Token[]) => tokens.every(({ piece }) => FORMULA.has(piece));

/** The pieces of each of a text's sentences, none of one that is a formula; `text` is what they were read from, in original offsets. */
export function tokensOfAll(read: readonly Sentence[], text: string): Token[][] {
  return read.map((sentence, at) => {
    const tokens = tokensOf(sentence, text, read[at + 1]?.start ?? text.length);
    return isFormula(tokens) ? [] : tokens;
  });
}
