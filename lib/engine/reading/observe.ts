import type { Feeling, Message } from '../../conversation.ts';
import { isFeeling, isGood } from '../feelings/kinds.ts';
import { type Sign, signsOf } from '../feelings/signs.ts';
import { dangerAbroadIn } from '../signals/abroad.ts';
import { type Heard, hear } from '../table/hear.ts';
import { passagesOf } from '../table/pieces.ts';
import { clean } from '../text/clean.ts';
import { guard, LIMIT } from '../text/guard.ts';
import { englishPart, languageOf } from '../text/language.ts';
import { sweep } from '../text/net.ts';
import { quoteOf, tight } from '../text/quote.ts';
import type { Hit } from '../text/rule.ts';
import { type Scope, scopeOf } from '../text/scope.ts';
import { type Weighed, weigh } from '../text/weigh.ts';
import { type Sentence, sentences } from '../text/words.ts';
import { withBitterPraise } from './bitter.ts';
import type { Finding } from './evidence.ts';
import { withExposure } from './exposed.ts';
import { withImplied } from './implied.ts';
import { withHappyTears } from './moved.ts';
import { mutedWords } from './muted.ts';
import { namedIn } from './named.ts';
import { withPastDanger } from './over.ts';
import { netOf } from './rules.ts';
import { settle } from './settle.ts';

/** What was seen in one message. */
export interface Observation {
  message: Message;
  /** ISO 639-1; `und` where there is nothing to see. */
  language: string;
  /** False where the language is not read. */
  read: boolean;
  findings: Finding[];
  signs: Sign[];
  sentences: Sentence[];
  /** What the table made of each passage; signs without words it leaves to the rules. */
  heard: Heard[];
  /** Words that hold a letter or a digit. */
  words: number;
  cut: boolean;
}

/** So few words say nothing without those that a mute holds. */
const LEFT = 5;
const SPOKEN = /[\p{L}\p{N}]/u;

/** Reads one message: its language, its sentences, and all that its words are evidence for. */
export function observe(message: Message): Observation {
  const cut = message.text.length > LIMIT;
  const plain = clean(cut ? message.text.slice(0, LIMIT) : message.text).text;
  const language = languageOf(plain);
  const abroad = dangerAbroadIn(plain, message.id);
  const none = { message, language, findings: abroad, signs: [], sentences: [], heard: [], words: 0, cut };
  const english = language === 'und' ? plain : englishPart(plain, language);
  if (english === null) return { ...none, read: false };
  const read = sentences(guard(english));
  const words = read.reduce((sum, sentence) => sum + sentence.words.filter(({ norm }) => SPOKEN.test(norm)).length, 0);
  const signs = signsOf(english);
  const spoken = language === 'und' ? 'und' : 'en';
  const found = sweep(netOf(), read);
  const hits = [...found, ...namedIn(found, read)];
  const over = isOver(hits, read);
  const muted = mutedWords(hits, read, over);
  const told = withBitterPraise(
    withPastDanger(withExposure(findingsOf(hits, read, message.id, over), read), read),
    read,
    message.id,
  );
  return {
    message,
    language: spoken,
    read: true,
    findings: withImplied(withHappyTears([...told, ...abroad])),
    signs,
    sentences: read,
    heard:
      words > 0 && (muted.size === 0 || words - muted.size > LEFT) ? hear(passagesOf(read, message.text, muted)) : [],
    words,
    cut,
  };
}

/** Words that say the trouble is over, by the rules that find them. */
const RESOLVES =
  /^relief\.(finally|what_a_relief|weight_off|thank_god|now_works|but_resolved|all_good|no_longer|turned_up|so_glad_that|reassured|phew|named|sleep_again)$/;
/** What is left of trouble that somebody takes back, and of praise that is denied. */
const DENIED_TROUBLE = -0.5;
const DENIED_PRAISE = -0.5;
const PRAISE_TURNED = 0.75;
/** What is left of an insult that is quoted. */
const REPEATED = 0.3;

/** Whether they say that the trouble is over. */
function isOver(hits: readonly Hit[], read: readonly Sentence[]): boolean {
  const resolves = ({ rule }: Hit) => RESOLVES.test(rule);
  if (!hits.some(resolves)) return false;
  const scopes = read.map(scopeOf);
  return settle(hits).some((hit) => resolves(hit) && plainly(hit, read, scopes));
}

function findingsOf(swept: readonly Hit[], read: readonly Sentence[], message: string, over: boolean): Finding[] {
  const hits = settle(swept);
  const scopes = read.map(scopeOf);
  const findings: Finding[] = [];
  for (const hit of hits) {
    const sentence = read[hit.sentence] as Sentence;
    const lean = isGood(hit.for) ? 'good' : 'trouble';
    const weighed = weigh(hit, sentence, scopes[hit.sentence] as Scope, lean, over);
    for (const settled of isFeeling(hit.for) ? feelingOf(weighed) : factOf(weighed, hit)) {
      findings.push(findingOf(settled, sentence, message));
    }
  }
  return findings;
}

function plainly(hit: Hit, read: readonly Sentence[], scopes: readonly Scope[]): boolean {
  const sentence = read[hit.sentence] as Sentence;
  if (sentence.question) return false;
  const weighed = weigh(hit, sentence, scopes[hit.sentence] as Scope, 'good', false);
  return !weighed.negated && weighed.weight > 0.5 * hit.weight;
}

/** A feeling under negation speaks against itself; denied praise is also a disappointment. */
function feelingOf(hit: Weighed): Weighed[] {
  if (!hit.negated) return [hit];
  if (!isGood(hit.for))
    return hit.state ? [{ ...hit, weight: hit.weight * DENIED_TROUBLE, reason: 'Says that this is not so' }] : [];
  const against = { ...hit, weight: hit.weight * DENIED_PRAISE, reason: 'Praise that is denied' };
  if (hit.hypothetical || hit.for === 'gratitude' || hit.weight < 0.15) return [against];
  const turned = {
    ...hit,
    for: 'disappointment',
    rule: 'disappointment.denied_praise',
    reason: 'Praise that is denied',
  };
  return [against, { ...turned, weight: hit.weight * PRAISE_TURNED }];
}

/** Facts and intentions stand whether they are conditional or not; only a denial takes them back. */
function factOf(weighed: Weighed, hit: Hit): Weighed[] {
  const said = hit.for === 'abuse' && weighed.quoted ? REPEATED : 1;
  if (!weighed.negated) return [{ ...weighed, weight: hit.weight * said }];
  return hit.for === 'danger' && hit.weight >= 0.8 ? [{ ...weighed, weight: hit.weight * 0.5 }] : [];
}

function findingOf(hit: Weighed, sentence: Sentence, message: string): Finding {
  const core = tight(sentence, hit.from, hit.to);
  const { start, end } = quoteOf(sentence, hit.from, hit.to);
  const { rule, weight, reason, slight } = hit;
  return { for: hit.for, rule, message, weight, reason, start, end, core, slight };
}

/** Signs as findings: a face speaks for itself; marks and capitals strengthen what the words say most. */
export function signFindings(signs: readonly Sign[], message: string, strongest: Feeling | null): Finding[] {
  const findings: Finding[] = [];
  for (const { kind, for: own, weight, reason, start, end } of signs) {
    const name = own ?? strongest ?? (kind === 'capitals' ? 'anger' : null);
    if (name === null) continue;
    findings.push({ for: name, rule: `${name}.${kind}`, message, weight, reason, start, end, core: { start, end } });
  }
  return findings;
}
