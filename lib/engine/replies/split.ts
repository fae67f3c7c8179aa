import { plain } from './words.ts';

/**
 * The turn as sentences of plain data, without greeting lines and closings. Made for finding facts, so a line break or
 * a bullet ends a sentence too.
 */
export function splitTurn(turn: string): string[] {
  return turn
    .replace(/\b(no|nr|mr|mrs|ms|dr|approx|e\.g|i\.e|st)\. /gi, '$1\u2024 ')
    .split(/(?<=[.!?…])\s+|[\n\r]+|(?<=[)])\s*[.]\s/)
    .map((sentence) => plain(sentence.replaceAll('\u2024', '.')).replace(/^[-*•–—>\s\d.)]{1,4}(?=\p{L})/u, ''))
    .map((sentence) =>
      sentence.replace(
        /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: (?:there|all|team|guys|sir|madam|everyone|support|[\p{Lu}][\p{L}]+))*\s*[,!.:-]+\s*/iu,
        '',
      ),
    )
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))
    .slice(0, 60);
}
