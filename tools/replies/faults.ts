import type { Conversation, Reply } from '../../lib/conversation.ts';
import { SOCIAL_LIMIT } from '../../lib/engine/replies/channel.ts';
import { FILL_INS } from '../../lib/engine/replies/fillins.ts';
import { normal, sentencesOf } from '../../lib/engine/replies/words.ts';
import type { Expectation } from '../../test/replies/set.ts';
import { readingGrade } from './grade.ts';

/** The most that a channel bears: characters in public (the shortest of the networks in use), words elsewhere. */
const MOST_WORDS: Readonly<Record<string, number>> = { email: 170, chat: 110, phone: 150 };
const HIGHEST_GRADE = 9;
const APOLOGY = /\b(?:sorry|apolog\w+)\b/gi;
const CHEER = /!|\b(?:glad|happy|delighted|great|lovely|wonderful|exciting)\b/i;
/** "an hour", "a unit", "a one-off" and the like are right as they are. */
const ARTICLE =
  /\b(?:a (?=(?!one\b|once\b|uni|use|user|usual|eu)[aeio]\w)|an (?=(?!hour|honest|heir|honou?r|[A-Z0-9])[bcdfgjklmnpqrstvwyz]\w))/;

/** What is wrong with the form of one reply, by name. */
export function faultsOf(reply: Reply, conversation: Conversation, expect: Expectation): string[] {
  const { text, unfilled } = reply;
  const sentences = sentencesOf(text).map(normal);
  const said = new Set(
    conversation.messages
      .filter(({ author }) => author === 'agent')
      .flatMap((message) => sentencesOf(message.text).map(normal))
      .filter((sentence) => sentence.split(' ').length > 3),
  );
  const low = text.toLowerCase();
  const faults: Readonly<Record<string, boolean>> = {
    'no echo': expect.echo_any.length > 0 && !expect.echo_any.some((word) => low.includes(word.toLowerCase())),
    placeholder: /[{}]|\bundefined\b|\bnull\b/.test(text) || hasLooseBracket(text, unfilled.length),
    'double space': /\S {2,}\S| \n|\t/.test(text),
    article: ARTICLE.test(text),
    'repeated sentence': new Set(sentences).size < sentences.length,
    'said before': sentences.some((sentence) => said.has(sentence)),
    'reading grade': gradeOf(reply) > HIGHEST_GRADE,
    'too long': isTooLong(text, conversation),
    'two apologies': (text.match(APOLOGY)?.length ?? 0) > 1,
    'private in public': conversation.channel === 'social' && /[£$€]\s?\d|\d{5,}|@\w+\.\w/.test(text),
    'must not': expect.must_not.some((pattern) => new RegExp(pattern, 'i').test(text)),
    'wrong move': expect.moves_wrong.some((wrong) => doesWrong(reply, wrong)),
  };
  return Object.entries(faults).flatMap(([name, found]) => (found ? [name] : []));
}

/** The names of all faults, in the order of the table. */
export const FAULTS = [
  'no echo',
  'placeholder',
  'double space',
  'article',
  'repeated sentence',
  'said before',
  'reading grade',
  'too long',
  'two apologies',
  'private in public',
  'must not',
  'wrong move',
] as const;

/** The grade of what the reply says: greeting and sign-off are not read as sentences. */
export function gradeOf({ moves }: Reply): number {
  const said = moves.filter(({ move, wording }) => move !== 'greet' && wording !== 'sign-off');
  return readingGrade(said.flatMap(({ text }) => sentencesOf(text)));
}

function hasLooseBracket(text: string, named: number): boolean {
  const known = [...text.matchAll(/\[([^\]]*)\]/g)].filter((match) => (match[1] ?? '') in FILL_INS).length;
  return known !== named || (text.match(/[[\]]/g)?.length ?? 0) !== named * 2;
}

function isTooLong(text: string, { channel }: Conversation): boolean {
  if (channel === 'social') return text.length > SOCIAL_LIMIT;
  return text.split(/\s+/).length > (MOST_WORDS[channel] ?? 170);
}

function doesWrong({ text, moves }: Reply, wrong: Expectation['moves_wrong'][number]): boolean {
  if (wrong === 'apology') return text.search(APOLOGY) >= 0;
  if (wrong === 'cheer') return CHEER.test(text);
  return moves.some(({ move, wording }) => move === wrong && wording !== 'sign-off');
}
