import { clean } from '../text/clean.ts';
import { guard } from '../text/guard.ts';
import { type Sentence, sentences } from '../text/words.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The pieces of each sentence of a text, as `observe` sees them: cleaned, guarded, split. */
export function piecesOf(text: string): Token[][] {
  const plain = clean(text).text;
  return tokensOfAll(sentences(guard(plain)), plain);
}

/** The pieces of each of a text's sentences; `text` is what they were read from, in original offsets. */
export function tokensOfAll(read: readonly Sentence[], text: string): Token[][] {
  return read.map((sentence, at) => tokensOf(sentence, text, read[at + 1]?.start ?? text.length));
}
