import type { Feeling } from '../../lib/conversation.ts';
import { rowsOf } from './data.ts';
import { passagesIn, type Text } from './text.ts';

/** The 28 emotions of the Reddit set. */
const EMOTIONS =
  'admiration amusement anger annoyance approval caring confusion curiosity desire disappointment disapproval disgust embarrassment excitement fear gratitude grief joy love nervousness optimism pride realization relief remorse sadness surprise neutral'.split(
    ' ',
  );

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
