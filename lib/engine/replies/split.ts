import { plain } from './words.ts';

/** A greeting with a name or two; a word in small letters is a name only where it stands alone, or "hi just checking, …" would be one. */
const GREETING =
  /^(?:[Hh]i|HI|[Hh]ello|HELLO|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|Good (?:Morning|Afternoon|Evening))(?:(?: (?:there|all|team|guys|sir|madam|everyone|support|customer|service|\p{Lu}[\p{L}'’.-]*)){0,4}| \p{Ll}+(?: \p{Ll}+)?)\s*[,!.:-]+\s*/u;

/**
 * The turn as sentences of plain data, without greeting lines and closings. Made for finding facts, so a line break or
 * a bullet ends a sentence too.
 */
export function splitTurn(turn: string): string[] {
  return turn
    .replace(/\b(no|nr|mr|mrs|ms|dr|approx|e\.g|i\.e|st)\. /gi, '$1\u2024 ')
    .split(/(?<=[.!?…])\s+|[\n\r]+|(?<=[)])\s*[.]\s/)
    .map((sentence) => plain(sentence.replaceAll('\u2024', '.')).replace(/^[-*•–—>\s\d.)]{1,4}(?=\p{L})/u, ''))
    .map((sentence) => sentence.replace(GREETING, ''))
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))
    .slice(0, 60);
}
