import type { Sentence, Word } from '../text/words.ts';

/** One piece of a passage as the table meets it, with its place in the original text. */
export interface Token {
  /** A word's norm, nothing for one that is muted, `#` for a number, a mark (`!`, `?`, `…`), an emoji, `^` where words are written in capitals, or a break. */
  piece: string;
  start: number;
  end: number;
}

/** Stands between two sentences. */
export const BREAK = '¶';

const NUMBER = /^[^\p{L}]*\d[^\p{L}]*$/u;
const CAPITALS = /^(?!I$)\P{Ll}*\p{Lu}{3,}\P{Ll}*$/u;
const MARKS: readonly [RegExp, string][] = [
  [/!/, '!'],
  [/\?/, '?'],
  [/\.\.|…/, '…'],
];
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier_Base}|[:;]['-]?[()D]|<3/gu;
/** Emoji of one sentence that are looked at. */
const FACES = 4;

/**
 * The pieces of one sentence in order: its words and marks, then the emoji between its first word and `until` (where the
 * next sentence begins) in `text`, the original. A muted word is there, but says nothing.
 */
export function tokensOf(sentence: Sentence, text: string, until: number, muted: ReadonlySet<Word>): Token[] {
  const tokens: Token[] = [];
  let capitals: Token | null = null;
  for (const word of sentence.words) {
    const { start, end } = word;
    if (word.norm !== '')
      tokens.push({ piece: muted.has(word) ? '' : NUMBER.test(word.norm) ? '#' : word.norm, start, end });
    for (const [mark, piece] of MARKS) if (mark.test(word.post)) tokens.push({ piece, start, end });
    if (!capitals && CAPITALS.test(word.text)) capitals = { piece: '^', start, end };
  }
  if (capitals) tokens.push(capitals);
  tokens.push(...facesIn(text, sentence.start, until));
  return tokens;
}

/** The emoji and emoticons of a stretch of text, each once. */
export function facesIn(text: string, from: number, until: number): Token[] {
  const faces: Token[] = [];
  for (const match of text.slice(from, until).matchAll(EMOJI)) {
    const [piece] = match;
    if (faces.length >= FACES) break;
    if (faces.some((face) => face.piece === piece)) continue;
    const start = from + match.index;
    faces.push({ piece, start, end: start + piece.length });
  }
  return faces;
}
