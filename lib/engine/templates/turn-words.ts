import type { Conversation } from '../../conversation.ts';
import { turnOf } from '../text/turn.ts';

/** Words of the longest phrase that is looked for. */
const LONGEST = 5;

/** Words as they are compared: lower case, one kind of apostrophe, without the s of the plural. */
export const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}']*/gu) ?? []
  ).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));

/** Every run of up to five words of a text, so that a phrase is found by one look. */
export function phrasesIn(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const all = new Set<string>();
  for (let from = 0; from < words.length; from += 1) {
    let run = '';
    for (let to = from; to < Math.min(words.length, from + LONGEST); to += 1) {
      run += `${run === '' ? '' : ' '}${words[to]}`;
      all.add(run);
    }
  }
  return all;
}

/** A place in a message, quoted. */
export interface Quoted {
  message: string;
  quote: string;
  start: number;
  end: number;
}

/** Words before a wish that turn it round, and the most letters between. */
const NOT = /(?:\b(?:not|no|never|without|nor|stop|against|cancel\w*|less)\b|n['’]t\b)[^.!?\n]{0,28}$/i;

/** Where the customer shows the interest, in the words of the turn; a wish that is denied is none. */
export function interestIn(conversation: Conversation, phrases: readonly string[]): Quoted | null {
  for (const { id, text } of turnOf(conversation)) {
    for (const phrase of phrases) {
      for (const found of text.matchAll(patternOf(phrase))) {
        if (NOT.test(text.slice(Math.max(0, found.index - 40), found.index))) continue;
        return { message: id, quote: found[0], start: found.index, end: found.index + found[0].length };
      }
    }
  }
  return null;
}

const PATTERNS = new Map<string, RegExp>();

function patternOf(phrase: string): RegExp {
  const words = phrase.match(/[\p{L}\p{N}]+/gu) ?? [];
  const known =
    PATTERNS.get(phrase) ??
    new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}s?(?![\\p{L}\\p{N}])`, 'giu');
  PATTERNS.set(phrase, known);
  return known;
}
