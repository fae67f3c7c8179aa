import type { Cause } from '../../../conversation.ts';
import type { Fault } from '../../../gestures.ts';
import { GONE_WRONG } from '../../replies/topics.ts';
import type { Case } from '../../replies/types.ts';
import { AT_A_LOSS, LOST_IN_STEPS, OWN_SLIP } from '../words.ts';
import { isPartlySpoilt, isToldWrong } from './told.ts';

const OURS_TOO =
  /\b(?:not my (?:mistake|fault)|your (?:mistake|fault|error)|you (?:charged|sent|told|promised|took|lost|broke|gave|never))\b/i;
/** What it costs, and nothing that went wrong with it. */
const DEAR =
  /\b(?:too (?:expensive|dear|much for)|cheaper|price (?:rise|increase|went up|has gone up)|bills?\b[^.!?]{0,40}\b(?:went|gone|jumped|risen|shot|doubled|trebled|tripled)|can['’]?t afford|cannot afford)\b/i;
const OUTSIDE =
  /\b(?:customs|(?:postal|rail|train|airport|border) (?:strike|office strike)|on strike|strikes?\b|storm|hurricane|snow|floods?\b|weather|volcan\w*|power cut|blackout|pandemic|lockdown|(?:my|the) bank (?:blocked|declined|refused|stopped))\b/i;
/** Who takes money blames the weather for it; what a customs office or a bank takes is their own affair. */
const BILLED = /\b(?:bill(?:ed|s)?|invoiced?|charged|debited)\b/i;
const NOT_OUR_TILL = /\b(?:customs|bank)\b/i;
/** What was taken was too much: that is no price they dislike. */
const TAKEN = /\b(?:took|taken|charged|billed|debited|overcharged)\b/i;
/** What they tell of is ours by what it is about: a thing that is not right, a service that is not there. */
const OURS_BY_TOPIC: ReadonlySet<Case['topic']> = new Set(['wrong_item', 'defective', 'outage', 'bug', 'food']);
/** They say that somebody was where only they should be. */
const INTRUDED =
  /\b(?:hack\w*|fraud\w*|stolen|scam\w*|phish\w*|breach\w*|leak\w*|unauthori[sz]ed|identity|strange(?:r|rs)?|suspicious|some(?:one|body)|(?:was(?:n['’]t| not)|not) me\b|did(?:n['’]t| not) (?:make|order|do|buy|authori[sz]e|request)|never (?:been (?:to|in|there|near)|made|ordered|bought|heard)|do(?:n['’]t| not) recogni[sz]e|log(?:ged)?[- ]?in|blocked|posted|password)\b/i;
/** Kinds of answer that go with trouble. */
const TROUBLED: ReadonlySet<Case['kind']> = new Set(['trouble', 'danger', 'leave', 'done']);
const GLAD: ReadonlySet<string> = new Set(['joy', 'gratitude', 'relief']);
/** Somebody got in: whose door was open is not known yet. */
const BROKEN_INTO: ReadonlySet<Case['topic']> = new Set(['security', 'scam']);
/** How people were treated comes from no weather. */
const OF_OUR_MAKING: ReadonlySet<Cause> = new Set<Cause>(['rudeness', 'broken_promise', 'ignored', 'effort']);
const HARMS: ReadonlySet<Cause> = new Set<Cause>([
  'fault',
  'broken_promise',
  'rudeness',
  'ignored',
  'unfairness',
  'effort',
  'risk',
]);

/**
 * Whose doing it is, as the thread tells it. A delay, a charge or silence is ours unless the words give another cause; a price
 * that the customer dislikes is nobody's fault. The agent knows more: this stands only until they look.
 */
export function faultOf(c: Case): { fault: Fault; because: string } {
  const { causes, kind } = c;
  const said: Told = { ...c, harms: causes.filter((cause) => HARMS.has(cause)) };
  const found = WHOSE.find(([, , holds]) => holds(said));
  if (found) return { fault: found[0], because: found[1] };
  return kind === 'leave' || kind === 'done'
    ? { fault: 'none', because: 'nothing is said to be wrong' }
    : { fault: 'unclear', because: 'the thread does not say whose doing it was' };
}

type Told = Case & { harms: readonly Cause[] };

const only = (harms: readonly Cause[], ...names: readonly Cause[]): boolean =>
  harms.every((cause) => names.includes(cause));
const isGlad = ({ kind, turn, reading, harms }: Told): boolean =>
  GLAD.has(reading.headline) &&
  reading.polarity > 0 &&
  !(
    kind === 'trouble' &&
    (harms.includes('fault') || GONE_WRONG.test(turn) || isPartlySpoilt({ turn }) || isToldWrong(turn))
  );

/** The first that holds tells whose doing it was. */
const WHOSE: readonly (readonly [fault: Fault, because: string, holds: (said: Told) => boolean])[] = [
  [
    'theirs',
    'they say that the slip was their own',
    ({ kind, turn }) => (kind === 'ask' || TROUBLED.has(kind)) && OWN_SLIP.test(turn) && !OURS_TOO.test(turn),
  ],
  ['none', 'nothing went wrong', (said) => !TROUBLED.has(said.kind) || isGlad(said)],
  [
    'outside',
    'it came from outside: weather, a strike, customs, a bank',
    ({ turn, harms }) =>
      OUTSIDE.test(turn) &&
      (!BILLED.test(turn) || NOT_OUR_TILL.test(turn)) &&
      !harms.some((cause) => OF_OUR_MAKING.has(cause)),
  ],
  [
    'unclear',
    'a price is no fault',
    ({ topic, turn, harms }) =>
      (topic === 'price' || (DEAR.test(turn) && !TAKEN.test(turn))) && only(harms, 'unfairness'),
  ],
  [
    'unclear',
    'nobody knows yet how they got in',
    ({ topic, harms, turn }) => BROKEN_INTO.has(topic) && INTRUDED.test(turn) && only(harms, 'risk', 'fault'),
  ],
  [
    'unclear',
    'it may be that nobody has shown them how',
    ({ topic, turn, harms }) =>
      (LOST_IN_STEPS.test(turn) || ((topic === 'access' || topic === 'howto') && AT_A_LOSS.test(turn))) &&
      only(harms, 'effort', 'fault'),
  ],
  [
    'ours',
    'as they tell it, it was our doing',
    ({ causes, harms, kind, topic }) =>
      harms.length > 0 ||
      (kind === 'trouble' && OURS_BY_TOPIC.has(topic)) ||
      causes.includes('time') ||
      causes.includes('money') ||
      causes.includes('no_information'),
  ],
];
