import type { Review } from '../conversation.ts';
import { conversationOf, read } from '../engine/read.ts';
import { clean } from '../engine/text/clean.ts';
import { votes } from '../engine/text/language/votes.ts';
import { languageOf } from '../engine/text/language.ts';
import { containedIn } from './likeness.ts';
import { saidOfThem } from './rude.ts';
import type { Oddity } from './scenario.ts';

/** No customer can make words of these: a sign held down, a run of consonants, a row of the keyboard. */
const NO_WORD =
  /^(?:(.)\1{2,}|[b-df-hj-np-tv-xz]{5,}|.*(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwert|werty|zxcv|xcvb|cvbn).*)$/u;
/** What people type who mean nothing by it. */
const NOISE = /^(?:lol|rofl|lmao|(?:ha){2,}h?|(?:he){2,}|h+m+|meh|(?:bla)+h?|idk|wtf)$/;
/** A shrug for a whole reply: no customer can do anything with it. */
const SHRUG =
  /^(?:(?:ok(?:ay|ey)?|k+|fine|cool|noted|whatever|sure(?: thing)?|al+right|right|yep|nope|h+m+|meh|lol|idk)\P{L}*)+$/u;
/** Words that turn somebody away. What could also begin a kind sentence counts only where a sentence is nothing else. */
const SCORN =
  /\b(?:who cares|not my problem|cry me a river|boo hoo|suck it up|tough luck|good riddance|ok(?:ay)? boomer|take it or leave it|stop (?:whining|moaning))\b|\bi (?:really )?(?:don't|do not) care(?=\s*(?:[.!,;]|$))|(?:^|[.!?,;]\s*)(?:get (?:lost|over it)|deal with it|so what|go away)(?=\s*(?:[.!,;?]|$))/u;
/** No customer is sworn at, or threatened, whatever is done for them beside it. */
const SWEARS =
  /\b(?:f[u*]c?k\w*|motherf\w+|bullshit|shit(?:ty|s)?|for fuck'?s sake|what the hell|bloody hell|piss(?:ed|ing)? off)\b/u;
const THREATENS =
  /\b(?:i|we)(?:'ll| will| am going to| are going to|'m going to|'re going to| can| could) (?:sue|blacklist|ban|ruin|destroy|expose) you\b|\b(?:call|calling|set|setting) (?:the police|our lawyers?|my lawyers?) on you\b|\bknow where you (?:live|work)\b|\byou(?:'ll| will) (?:regret (?:this|that|it)|be sorry for)\b/u;
/** Longer replies have more to say than scorn, and may only quote it. */
const SCORN_WORDS = 20;
/** Share of words that are common in other languages and in none of them English, from which on a short reply is foreign. */
const FOREIGN = 0.15;
/** English beyond all doubt, though the list of common words leaves it out. */
const ENGLISH = /\b(?:hello|hi|hey|dear|sorry|thanks|please|ok(?:ay)?|yes)\b/;
/** Letters that English has in a few loan words only: where nothing can be judged, they tell another language. */
const UNENGLISH = /[äöüßàâçèêëîïôûùáíóúñãõåæøœčďěňřšťůžąćęłńśźżğışőű]/iu;
/** Share of a reply's words, from which on it is nonsense. */
const MOSTLY = 0.5;
/** Share of a reply in the customer's own words from which on these were sent back to them. */
const ECHO = 0.7;
/** Longer replies are judged by their beginning; nobody insults a customer late. */
const READ = 2_000;

const wordsIn = (reply: string): readonly string[] => reply.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];

/** Replies are short, too short for the reading to tell their language: here a word that English lacks is enough. */
function isForeign(reply: string): boolean {
  const shares = votes(reply);
  if (shares.has('en') || ENGLISH.test(reply.toLowerCase())) return false;
  return [...shares.values()].reduce((sum, share) => sum + share, 0) >= FOREIGN;
}

function scorns(reply: string): boolean {
  const plain = reply.toLowerCase().replace(/[‘’]/gu, "'");
  return SWEARS.test(plain) || THREATENS.test(plain) || (wordsIn(reply).length <= SCORN_WORDS && SCORN.test(plain));
}

function isNonsense(reply: string): boolean {
  const words = wordsIn(reply);
  if (words.length === 0 || SHRUG.test(reply.trim().toLowerCase())) return true;
  return words.filter((word) => NO_WORD.test(word) || NOISE.test(word)).length / words.length >= MOSTLY;
}

const insults = (reply: string): boolean =>
  read(conversationOf(saidOfThem(reply.slice(0, READ)))).signals.some(({ name }) => name === 'abuse');

/** What kind of no reply this is; null for one that the coach can judge. `asked`: all that the customer has said. */
export function oddityOf(reply: string, review: Review, asked: readonly string[]): Oddity | null {
  if (clean(reply).text.trim() === '') return 'silence';
  if (insults(reply) || scorns(reply)) return 'insult';
  if (isNonsense(reply) || containedIn(reply, asked) >= ECHO) return 'nonsense';
  if (isForeign(reply)) return 'language';
  if (review.rubric.some(({ score }) => score !== null)) return null;
  // Nothing in it can be judged: a greeting and no more, or words that are not read here.
  return languageOf(clean(reply).text) === 'en' && !UNENGLISH.test(reply) ? 'nonsense' : 'language';
}
