import type { Token } from '../../table/tokens.ts';
import type { Line } from '../lines.ts';

const FIGURE = /\d/;

/** A sentence as the table meets it: where it begins, its words with `#` for figures, and how it ends. */
export function tokensOf({ sentence, question, exclaimed, start, end }: Line): Token[] {
  const words = sentence.words.filter(({ norm }) => norm !== '');
  return [
    { piece: '^', start, end: start },
    ...words.map((word) => ({ piece: FIGURE.test(word.norm) ? '#' : word.norm, start: word.start, end: word.end })),
    { piece: question ? '?' : exclaimed ? '!' : '.', start: end, end },
  ];
}
