import type { Conversation, Reading } from '../../conversation.ts';
import type { Case, Kind } from '../replies/types.ts';
import { caseFor } from './moment.ts';
import { phrasesIn } from './turn-words.ts';

/** Where nobody is offered anything. */
const NO_OFFERS: ReadonlySet<string> = new Set(['danger', 'vulnerability', 'abuse', 'escalation']);
const NO_OFFER_KINDS: ReadonlySet<Kind> = new Set(['danger', 'grief', 'trouble', 'leave', 'empty', 'foreign']);

/** Points for one condition that holds. Said words weigh most: they are this very matter. */
export const POINTS = {
  says: 5,
  topic: 3,
  feeling: 2,
  signal: 2,
  grave: 4,
  cause: 2,
  driver: 1.5,
  small: 0.5,
  kind: 1,
} as const;

/** Signals that decide the whole answer. */
const GRAVE: ReadonlySet<string> = new Set(['abuse', 'escalation', 'vulnerability']);

/** One condition of a mood: its name, what is there, what it is worth, and how it is said. */
export type Mood = readonly [
  key: 'feelings' | 'signals' | 'causes' | 'injustices' | 'motivators' | 'stages',
  has: (name: string) => boolean,
  points: (name: string) => number,
  said?: (name: string) => string,
];

const spoken = (name: string): string => name.replaceAll('_', ' ');

/** What moods there are in a situation. */
function moodsOf(c: Case, signals: ReadonlySet<string>, feelings: ReadonlySet<string>): readonly Mood[] {
  const shows = (prefix: string) => (name: string) => `${spoken(name)} shows${wordsFor(`${prefix}${name}`, c)}`;
  return [
    ['feelings', (name) => feelings.has(name), () => POINTS.feeling, shows('')],
    ['signals', (name) => signals.has(name), (name) => (GRAVE.has(name) ? POINTS.grave : POINTS.signal), shows('')],
    ['causes', (name) => c.causes.some((one) => one === name), () => POINTS.cause, shows('cause:')],
    ['injustices', (name) => c.injustice === name, () => POINTS.driver],
    ['motivators', (name) => c.motivators.some((one) => one === name), () => POINTS.driver, shows('motivator:')],
    ['stages', (name) => c.stage === name, () => POINTS.driver],
  ];
}

/** Letters of a quote that fits into a reason. */
const LONG_QUOTE = 50;

/** The customer's words in which the reading sees it, the fewest there are. */
function wordsFor(what: string, { reading }: Case): string {
  const quotes = reading.evidence.filter((one) => one.for === what && one.weight > 0).map(({ quote }) => quote);
  const short = quotes.reduce<string | undefined>(
    (best, one) => (one.length >= (best ?? one).length ? (best ?? one) : one),
    undefined,
  );
  if (short === undefined) return '';
  return ` in “${short.length > LONG_QUOTE ? `${short.slice(0, LONG_QUOTE).replace(/\s\S*$/, '')} …` : short}”`;
}

/** What templates are weighed against, made once for a reading. */
export interface Situation {
  conversation: Conversation;
  c: Case;
  phrases: ReadonlySet<string>;
  signals: ReadonlySet<string>;
  moods: readonly Mood[];
  /** Nobody is offered anything here. */
  noOffers: boolean;
  /** ISO 639-1 of what the customer writes. */
  language: string;
}

const SITUATIONS = new WeakMap<Reading, Situation>();

export function situationOf(conversation: Conversation, reading: Reading): Situation {
  const known = SITUATIONS.get(reading);
  if (known?.conversation === conversation) return known;
  const c = caseFor(conversation, reading);
  const signals = new Set<string>([...c.signals, ...reading.signals.map(({ name }) => name)]);
  const feelings = new Set<string>([reading.headline, c.feel, ...reading.feelings.map(({ name }) => name)]);
  const made: Situation = {
    conversation,
    c,
    phrases: phrasesIn(c.turn),
    signals,
    moods: moodsOf(c, signals, feelings),
    noOffers: NO_OFFER_KINDS.has(c.kind) || [...signals].some((name) => NO_OFFERS.has(name)),
    language: reading.language,
  };
  SITUATIONS.set(reading, made);
  return made;
}
