import type { Sentence, Word } from '../text/words.ts';
import { BREAK, type Token, tokensOf } from './tokens.ts';

/** Pieces a passage may have; most messages are one passage. */
const PASSAGE = 240;

/** Words of a closing formula; a sentence of nothing else says no more than good-bye. */
const FORMULA = new Set(
  'thank thanks you many in advance and kind best regards cheers please hi hello dear'.split(' '),
);

const isFormula = (tokens: readonly Token[]) => tokens.every(({ piece }) => FORMULA.has(piece));

/** How a sentence begins that turns from praise to trouble or back: the parts before and after it are heard apart. */
const TURN =
  /^(but|however|only|unfortunately|sadly|except|having said|that said|still|although|now (for|the)|then the|(my|the|a)? ?(only|one) (small |little |minor |other |more )?(thing|niggle|issue|problem|snag|complaint|pity|downside|gripe|question|point|grumble))\b/;

/**
 * The pieces of a text's sentences in order, a break after each, in passages of whole sentences; closing formulas are left out. `text` is what
 * the sentences were read from, in original offsets; `muted` words say nothing.
 */
export function passagesOf(read: readonly Sentence[], text: string, muted: ReadonlySet<Word>): Token[][] {
  const passages: Token[][] = [];
  let passage: Token[] = [];
  read.forEach((sentence, at) => {
    const tokens = tokensOf(sentence, text, read[at + 1]?.start ?? text.length, muted);
    if (isFormula(tokens)) return;
    const full = passage.length + tokens.length >= PASSAGE;
    if (passage.length > 0 && (full || TURN.test(sentence.norms.slice(0, 4).join(' ')))) {
      passages.push(passage);
      passage = [];
    }
    const end = tokens.at(-1)?.end ?? sentence.start;
    passage.push(...tokens, { piece: BREAK, start: end, end });
  });
  if (passage.length > 0) passages.push(passage);
  return passages;
}
