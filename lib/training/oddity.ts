import type { Review } from '../conversation.ts';
import { conversationOf, read } from '../engine/read.ts';
import { clean } from '../engine/text/clean.ts';
import { likeness } from './likeness.ts';
import type { Oddity } from './scenario.ts';

/** No customer can make words of these: a sign held down, a run of consonants, a row of the keyboard. */
const NO_WORD = /^(?:(.)\1{2,}|[^aeiouyà-ÿ\d]{5,}|.*(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwert|werty|zxcv|xcvb|cvbn).*)$/u;
/** What people type who mean nothing by it. */
const NOISE = /^(?:lol|rofl|lmao|(?:ha){2,}h?|(?:he){2,}|h+m+|meh|(?:bla)+h?|idk|wtf)$/;
/** Share of a reply's words, from which on it is nonsense. */
const MOSTLY = 0.5;
/** Likeness to the customer's own message from which on it was sent back to them. */
const ECHO = 0.8;
/** Longer replies are judged by their beginning; nobody insults a customer late. */
const READ = 2_000;

function isNonsense(reply: string): boolean {
  const words = reply.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  if (words.length === 0) return true;
  return words.filter((word) => NO_WORD.test(word) || NOISE.test(word)).length / words.length >= MOSTLY;
}

const insults = (reply: string): boolean =>
  read(conversationOf(reply.slice(0, READ))).signals.some(({ name }) => name === 'abuse');

/** What kind of no reply this is; null for one that the coach can judge. */
export function oddityOf(reply: string, review: Review, asked: string): Oddity | null {
  if (clean(reply).text.trim() === '') return 'silence';
  if (insults(reply)) return 'insult';
  if (isNonsense(reply) || likeness(reply, asked) >= ECHO) return 'nonsense';
  return review.rubric.every(({ score }) => score === null) ? 'language' : null;
}
