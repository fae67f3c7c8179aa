import { FEELINGS, type Feeling } from '../../lib/conversation.ts';
import { tables as feelingTables } from '../../lib/engine/feelings/feelings.cases.ts';
import { cases } from '../../lib/engine/read.cases.ts';
import { piecesOf } from '../../lib/engine/reading/muted.ts';
import { allRules } from '../../lib/engine/reading/rules.ts';
import { tables as signalTables } from '../../lib/engine/signals/signals.cases.ts';
import { OUTPUTS, outputOf } from '../../lib/engine/table/outputs.ts';
import { HALVES, type Labelled, labelledOf } from '../../test/labelled/labelled.ts';
import { trainingFiles, trainingOf } from '../../test/labelled/training.ts';
import { rowsOf } from './data.ts';
import { wordSides } from './lexicon.ts';

/** One text of the corpus: its passages as pieces, and what is known of each output (others are unknown). */
export interface Text {
  text: string;
  /** Levels of the feelings, of our own messages. */
  levels: Partial<Record<Feeling, number>>;
  passages: string[][];
  known: Map<string, number>;
  weight: number;
  /** Where it comes from: a set's name, or a file of our own messages. */
  from: string;
}

/** The 28 emotions of the Reddit set. */
const EMOTIONS =
  'admiration amusement anger annoyance approval caring confusion curiosity desire disappointment disapproval disgust embarrassment excitement fear gratitude grief joy love nervousness optimism pride realization relief remorse sadness surprise neutral'.split(
    ' ',
  );

const passagesIn = (text: string) => piecesOf(text).map((tokens) => tokens.map(({ piece }) => piece));

/** Reddit's 28 emotions that mean the same in a customer's mouth. */
const SAME: Record<string, Feeling> = {
  anger: 'anger',
  disgust: 'anger',
  annoyance: 'frustration',
  disappointment: 'disappointment',
  fear: 'anxiety',
  nervousness: 'anxiety',
  confusion: 'confusion',
  sadness: 'sadness',
  grief: 'sadness',
  embarrassment: 'embarrassment',
  relief: 'relief',
  gratitude: 'gratitude',
  joy: 'joy',
  admiration: 'joy',
  excitement: 'joy',
  love: 'joy',
  pride: 'joy',
};
const TOLD_BY_REDDIT = [...new Set(Object.values(SAME))];
const GOOD = new Set(
  'admiration amusement approval caring excitement gratitude joy love optimism pride relief'.split(' '),
);
const BAD = new Set(
  'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness'.split(' '),
);

/** Reddit comments: what a customer feels in like words, and the 28 emotions themselves as outputs beside. */
export const reddit = (folder: string): Text[] => redditFrom(folder, 'goemotions/train.jsonl');

/** The development part, to be scored once. */
export const redditDev = (folder: string): Text[] => redditFrom(folder, 'goemotions/dev.jsonl');

function redditFrom(folder: string, file: string): Text[] {
  return rowsOf<{ text: string; labels: string[] }>(folder, file).map(({ text, labels }) => {
    const known = new Map<string, number>();
    for (const feeling of TOLD_BY_REDDIT) known.set(feeling, 0);
    for (const label of labels) if (SAME[label]) known.set(SAME[label] as string, 1);
    for (const name of EMOTIONS) known.set(`reddit:${name}`, labels.includes(name) ? 1 : 0);
    const good = labels.some((label) => GOOD.has(label));
    const bad = labels.some((label) => BAD.has(label));
    known.set('positive', good ? 1 : 0).set('negative', bad ? 1 : 0);
    if (good !== bad) sided(known, good);
    return { text, levels: {}, passages: passagesIn(text), known, weight: 0.25, from: 'goemotions' };
  });
}

/** What takes a side in a public set is both for and full of praise, or neither. */
function sided(known: Map<string, number>, good: boolean) {
  known.set('lean', good ? 1 : 0).set('praise', good ? 1 : 0);
}

const PLUTCHIK = ['anger', 'anticipation', 'disgust', 'fear', 'joy', 'sadness', 'surprise', 'trust'];

const GOOD_FILM = new Set(['joy', 'trust']);
const BAD_FILM = new Set(['anger', 'disgust', 'fear', 'sadness']);

/** Film subtitles: Plutchik's eight as outputs beside. */
export function subtitles(folder: string): Text[] {
  return rowsOf<{ text: string; labels: string[] }>(folder, 'xed/en.jsonl').map(({ text, labels }) => {
    const known = new Map(PLUTCHIK.map((name) => [`film:${name}`, labels.includes(name) ? 1 : 0]));
    const good = labels.some((label) => GOOD_FILM.has(label));
    if (good !== labels.some((label) => BAD_FILM.has(label))) sided(known, good);
    const plain = text.replace(/ ([.,!?;:'’])/g, '$1');
    return { text, levels: {}, passages: passagesIn(plain), known, weight: 0.25, from: 'xed' };
  });
}

/** What people type at bots: abusive or not. */
export function bots(folder: string, part: 'train' | 'valid'): Text[] {
  return rowsOf<{ text: string; abusive: 0 | 1 }>(folder, `convabuse/${part}.jsonl`).map(({ text, abusive }) => ({
    text,
    levels: {},
    passages: passagesIn(text),
    known: new Map([
      ['abuse', abusive],
      ['bot', abusive],
    ]),
    weight: 0.5,
    from: 'convabuse',
  }));
}

/** Levels as targets: a slight feeling is one that a reader may miss. */
const LEVEL_TARGET = [0, 0.8, 0.95, 1] as const;

const FOR_US = { positive: 1, mixed: 0.5, neutral: 0, negative: 0 } as const;
const AGAINST_US = { negative: 1, mixed: 0.7, neutral: 0, positive: 0 } as const;

const SIDES: Partial<Record<string, number>> = { positive: 1, negative: 0 };
/** Files whose messages are reviews. */
const REVIEWS = new Set(['hazel', 'bluebell', 'campion', 'celandine', 'cowslip']);

/** Our own messages, all outputs known but those of sides in messages that take none. */
export function support(
  rows: readonly Omit<Labelled, 'headline' | 'motivators' | 'channel' | 'id'>[],
  from: string,
  weight: number,
): Text[] {
  return rows.map((row) => {
    const known = new Map(OUTPUTS.map((name) => [name, 0]));
    for (const name of FEELINGS) known.set(name, LEVEL_TARGET[row.feelings[name] ?? 0] as number);
    for (const name of row.signals) known.set(name, 1);
    for (const name of row.causes) known.set(`cause:${name}`, 1);
    if (row.injustice !== 'none') known.set(`injustice:${row.injustice}`, 1);
    known.set('felt', Object.keys(row.feelings).length > 0 ? 1 : 0);
    known.set('positive', FOR_US[row.polarity]).set('negative', AGAINST_US[row.polarity]);
    known.delete('lean');
    known.delete('praise');
    const side = SIDES[row.polarity];
    if (side !== undefined) known.set('lean', side);
    if (side !== undefined && REVIEWS.has(from)) known.set('praise', side);
    return { text: row.text, levels: row.feelings, passages: passagesIn(row.text), known, weight, from };
  });
}

/** Public lists of good and bad words, each as a text of its own: it lends its side to words that training meets seldom. */
export function lexicon(): Text[] {
  return [...wordSides()].map(([word, side]) => {
    const good = Math.min(1, Math.max(0, 0.5 + side));
    const known = new Map([
      ['lean', good],
      ['praise', good],
    ]);
    return { text: word, levels: {}, passages: [[word]], known, weight: 0.3, from: 'lexicon' };
  });
}

/** The example sentence of every rule: it is what the rule is for. */
export function examples(): Text[] {
  return allRules
    .filter(({ id }) => outputOf(id) >= 0)
    .flatMap(({ id, rules }) =>
      rules
        .filter(({ weight }) => weight >= 0.4)
        .map(({ example }) => ({
          text: example,
          levels: {},
          passages: passagesIn(example),
          known: new Map([[id, 0.9]]),
          weight: 0.5,
          from: 'examples',
        })),
    );
}

/** The tables of match and miss beside the rules: passages that say a thing, and passages that only look as if. */
export function tables(): Text[] {
  return Object.entries({ ...feelingTables, ...signalTables }).flatMap(([name, { match, miss }]) => [
    ...match.map((text) => told(text, name, 0.9)),
    ...miss.map((text) => told(text, name, 0.05)),
  ]);
}

/** The messages of the engine's own table of readings: what must be felt, given, and not given. */
export function readings(): Text[] {
  return cases.map(({ text, headline, has = [], not = [] }) => {
    const known = new Map<string, number>([
      ...has.map((name) => [name, 1] as const),
      ...not.map((name) => [name, 0] as const),
    ]);
    if (headline === 'neutral') for (const name of [...FEELINGS, 'felt']) known.set(name, 0.03);
    else if (typeof headline === 'string') known.set(headline, 0.95).set('felt', 1);
    return { text, levels: {}, passages: passagesIn(text), known, weight: 1.5, from: 'examples' };
  });
}

const told = (text: string, name: string, target: number): Text => ({
  text,
  levels: {},
  passages: passagesIn(text),
  known: new Map([[name, target]]),
  weight: 1.2,
  from: 'examples',
});

/** All own messages that may be trained on: the calibrating half and the training files, by file. */
export function ownTexts(): Text[] {
  const calibrating = labelledOf('calibrate');
  return [
    ...HALVES.calibrate.flatMap((file) =>
      support(
        calibrating.filter(({ id }) => id.startsWith(`${file}-`)),
        file,
        1,
      ),
    ),
    ...trainingFiles().flatMap((file) => support(trainingOf(file), file, 1)),
  ];
}
