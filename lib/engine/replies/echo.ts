import { amounts } from './echo/amount.ts';
import { type Counts, counts } from './echo/count.ts';
import { dates, deadline } from './echo/date.ts';
import { type Durations, durations } from './echo/duration.ts';
import { eventAtStake } from './echo/event.ts';
import { classOf, isOurPerson } from './echo/nouns.ts';
import { people, places } from './echo/people.ts';
import { codes, type Reference, references } from './echo/reference.ts';
import { type Thing, things } from './echo/thing.ts';
import { type Fact, retell } from './retell.ts';
import { isShouted } from './shift.ts';
import { splitTurn } from './split.ts';
import { type Story, storyOf } from './story/story.ts';
import { type Task, taskOf } from './task.ts';
import { holds, plain } from './words.ts';

/** What of the customer's own words may be said back, found once for a turn. */
export interface Echo extends Durations, Counts {
  fact: Fact | null;
  /** What they tell, said back: in two lines, in one, and in half of one. */
  story: { long: Story | null; short: Story | null; line: Story | null };
  task: Task | null;
  things: readonly Thing[];
  references: readonly Reference[];
  codes: readonly string[];
  amounts: readonly string[];
  dates: readonly string[];
  deadline: string | null;
  event: { text: string; bare: string } | null;
  kin: string | null;
  staff: string | null;
  places: readonly string[];
  /** A few of their words to quote when nothing else is safe. */
  quote: string | null;
  /** The one word that says most, for when nothing else can be said back. */
  word: string | null;
  /** They wrote in capitals: the same word said quietly is still theirs. */
  shouted: boolean;
  /** Bare numbers, for a message that cannot be read. */
  numbers: readonly string[];
  /** Concrete words exactly as written, best first: a reply must hold one of them. */
  concrete: readonly string[];
}

/** Words of a story: what a letter, and what a short answer, has room for. */
const LONG_STORY = 24;
const SHORT_STORY = 20;
const LINE = 13;

/** Finds everything worth saying back. The turn is already clean; 6,000 characters are plenty. */
export function echoOf(turn: string, hurts: readonly string[] = []): Echo {
  const text = turn.slice(0, 6000);
  const sentences = splitTurn(text);
  const list = things(text);
  const refs = references(text);
  const found = {
    fact: retell(sentences),
    story: {
      long: storyOf(sentences, LONG_STORY, hurts),
      short: storyOf(sentences, SHORT_STORY, hurts),
      line: storyOf(sentences, LINE, hurts),
    },
    task: taskOf(sentences),
    ...durations(text),
    ...counts(text),
    things: list,
    references: refs,
    codes: codes(text),
    amounts: amounts(text),
    dates: dates(text),
    deadline: deadline(sentences),
    event: eventAtStake(text),
    ...people(text),
    places: places(text),
    shouted: isShouted(text),
    numbers: (text.match(/(?<![\d.,-])\d{4,10}(?![\d.,]*\d)/g) ?? []).slice(0, 3),
  };
  const quote = quoteOf(sentences);
  const word = wordOf(text);
  const concrete = concreteWords(found, text);
  return {
    ...found,
    quote,
    word,
    concrete: concrete.length > 0 ? concrete : substanceIn(text),
  };
}

/** Does a reply hold something concrete of theirs, exactly as written, or what they told? */
export function hasEcho(text: string, c: { readonly echo: Echo }): boolean {
  const { concrete, shouted, story } = c.echo;
  if (tells(text, story.long) || tells(text, story.short) || tells(text, story.line)) return true;
  if (!shouted) return concrete.some((word) => holds(text, word));
  const quiet = text.toLowerCase();
  return concrete.some((word) => holds(quiet, word.toLowerCase()));
}

const tells = (text: string, story: Story | null): boolean =>
  story !== null && text.toLowerCase().includes(story.text.toLowerCase());

type Found = Omit<Echo, 'quote' | 'word' | 'concrete'>;

function concreteWords(found: Found, text: string): string[] {
  const words = [
    ...found.references.map((ref) => ref.id.replace(/^#/, '')),
    ...found.codes,
    ...found.numbers,
    ...found.amounts,
    ...found.things.map((thing) => thing.bare),
    ...found.things.flatMap((thing) =>
      thing.bare.split(' ').filter((word) => word.length > 2 && !/^(the|and|for)$/i.test(word)),
    ),
    ...[
      found.waiting,
      found.waiting?.split(' ').pop(),
      found.loyal,
      found.loyal?.split(' ').pop(),
      found.times,
      found.quantity,
      found.ordinal?.replace(/^the /, ''),
      found.deadline,
    ],
    ...found.dates,
    ...[found.event?.bare, found.kin?.replace(/^your /, ''), found.staff],
    ...found.places,
    ...nounsIn(text),
    ...contentIn(found.task?.text ?? ''),
    ...(text.match(/\b\d{1,4} \p{L}{3,14}/gu) ?? []).slice(0, 6),
    ...(
      text.match(/\b(?:twice|double[- ]charged|overcharged|suspended|human|cancelled|laughed|humiliating)\b/gi) ?? []
    ).slice(0, 4),
    ...softNouns(text),
  ].filter(
    (word): word is string =>
      typeof word === 'string' &&
      word.length > 0 &&
      (found.shouted ? text.toLowerCase().includes(word.toLowerCase()) : text.includes(word)),
  );
  return [...new Set(words)];
}

/** Nouns that are no thing of theirs and still show what was read. */
export function softNouns(text: string): string[] {
  return (
    text.match(
      /\b(?:emails?|calls?|letters?|messages?|details|size|address|question|model|fee|voucher|gift cards?|price|bank)\b/g,
    ) ?? []
  ).slice(0, 6);
}

/** A word of substance that stands after an article, else the longest that may be said back. */
function wordOf(text: string): string | null {
  const after = [...text.slice(0, 2000).matchAll(/\b(?:the|my|our|a|an|your|this|another|any) (\p{Ll}{4,18})\b/gu)]
    .map((match) => match[1] ?? '')
    .find((word) => isSayable(word) && !/(?:ed|ing|ly|est|ous|ful|ive|able|ible|al|ic)$/.test(word));
  const words = text.slice(0, 2000).match(/\p{L}{4,18}/gu) ?? [];
  return after ?? words.filter(isSayable).sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Words that carry nothing by themselves. */
const EMPTY =
  /^(?:about|all|and|any|are|been|but|can|could|did|does|for|from|get|got|had|has|have|hello|him|his|how|its|just|know|like|not|now|one|our|out|please|really|she|than|thank|thanks|that|the|their|them|then|there|they|this|too|very|was|were|what|when|where|which|who|why|will|with|would|yes|you|your)$/i;

/** Every word with a meaning of its own, where nothing better can be found. */
function substanceIn(text: string): string[] {
  const words = text.slice(0, 2000).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  return [...new Set(words.filter((own) => own.length > 2 && !EMPTY.test(own) && !NOT_QUOTED.test(own)))].slice(0, 30);
}

function isSayable(word: string): boolean {
  return !COMMON.test(word) && !FEELS.test(word) && !NOT_QUOTED.test(word);
}

const FEELS =
  /^(?:feel\w*|upset|angry|happy|sad|worried|annoyed|great|good|better|worse|best|worst|nice|lovely|terrible|awful|horrible|disgust\w*|brilliant|amazing|fantastic|wonderful|perfect|anything|nothing|something|everything|nobody|someone|anyone|everyone|people|working|isn|doesn|haven|hasn|wasn|didn|don|won|couldn|wouldn|thing|things|stuff|same|much|many|more|most|some|such|then|than|that|this|they|them|have|been|were|with|from|your|what|when|here|just|only|also|even|ever|very|well|will|want|need|like|know|think|make|made|give|gave|take|took|come|came|goes|going|doing|done|said|says|tell|told|does|over|into|onto|back|down|again|never|always|already|still|right|wrong|today|tomorrow|yesterday|hello|dear|pls|please|thanks|okay|sure|maybe|actually|literally|seriously|honestly|whole|another)$/i;

/** Words of substance in what is said back. */
function contentIn(text: string): string[] {
  return (text.match(/\p{L}{5,20}/gu) ?? []).filter((word) => !COMMON.test(word) && !/(?:^your|^you|ing$)/i.test(word));
}

function nounsIn(text: string): string[] {
  return (text.match(/[\p{L}-]{3,24}/gu) ?? [])
    .filter((word) => classOf(word) !== undefined || isOurPerson(word))
    .slice(0, 20);
}

const NOT_QUOTED =
  /\b(fuck\w*|shit\w*|crap\w*|idiots?|stupid|morons?|useless|bastards?|bitch\w*|ass|asshole\w*|arse\w*|damn\w*|hell|scum\w*|liars?|pathetic|incompetent|clowns?|joke|thie(?:f|ves)|scammers?|dumb|suck\w*|wtf|kill|die|suicid\w*|password|pin|iban|cvv)\b|\d{9,}|@|https?:/i;

/** Up to six words of a sentence that says something, with nothing in it that should not be repeated. */
function quoteOf(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    const words = plain(sentence)
      .replace(/["“”]/g, '')
      .split(' ')
      .filter((word) => word !== '');
    if (words.length === 0 || words.length > 6 || NOT_QUOTED.test(sentence)) continue;
    if (!words.some((word) => /^[\p{L}\d][\p{L}\d'’-]{2,}$/u.test(word.replace(/[.,!?;:]+$/, '')))) continue;
    if (
      /^(bonjour|hola|hallo|guten tag|ciao|buongiorno|ol[aá]|bom dia|merhaba|salut|hej|order|ref|account|booking|hi|hello|hey|dear|thanks|thank you|regards|best|cheers|kind regards|good (morning|afternoon|evening)|please help|help)\b[^a-z]*(?:n[ro]|number)?[^a-z]*[\w-]*$/i.test(
        words.join(' '),
      )
    )
      continue;
    return words.join(' ').replace(/[.,!?;:…]+$/, '');
  }
  for (const sentence of sentences) {
    const clause =
      plain(sentence)
        .replace(/["“”]/g, '')
        .split(/[,;:()]| - | – /)[0]
        ?.trim() ?? '';
    const words = clause.split(' ');
    if (words.length >= 2 && words.length <= 9 && !NOT_QUOTED.test(clause) && /\p{L}{3}/u.test(clause)) return clause;
  }
  const word = sentences
    .join(' ')
    .match(/\p{L}{5,18}/gu)
    ?.find((candidate) => !NOT_QUOTED.test(candidate) && !COMMON.test(candidate));
  return word ?? null;
}

const COMMON =
  /^(about|again|hello|thanks|thank|please|would|could|should|their|there|these|those|which|while|where|really|still|because|being|after|before|doing|regards|morning|afternoon|angry|furious|annoyed|upset|worst|awful|terrible|resolve[d]?|matter|since|until|every|never|always|nothing|nobody|other|first|second|third)$/i;
