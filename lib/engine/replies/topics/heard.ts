import { chancesIn } from '../hearing/chances.ts';
import { tableOf } from '../hearing/written.ts';
import { topicsOf } from '../topics.ts';
import { TOPICS, type Topic } from '../types.ts';
import table from './table.json' with { type: 'json' };

/** A topic with how likely it is, 0…1. */
export interface Chance {
  topic: Topic;
  chance: number;
}

const SHIPPED = tableOf(table);

/** All topics by what the words of a text say, likeliest first. */
export const heardIn = (text: string): Chance[] => likeliestFirst(chancesIn(text, SHIPPED));

/** Chances of the topics, in their order, as topics with chances. */
export const likeliestFirst = (chances: readonly number[]): Chance[] =>
  TOPICS.map((topic, at) => ({ topic, chance: chances[at] as number })).sort((a, b) => b.chance - a.chance);

/** Less likely, a topic is not spoken of: wordings that fit any are safer. On plain messages four of five named so are right. */
const LIKELY = 0.2;
/** Topics whose wordings say what happened: a wrong one would be worse than none. */
const TELLING: ReadonlySet<Topic> = new Set(['reach', 'decision', 'product']);
const LIKELIER = 0.35;
/** They wait for something, or tell how it was brought. */
const AWAITED =
  /\b(?:late|later|delay\w*|\w+n['’]?t (?:\w+ ){0,2}(?:arrived?|come|here|turned up|shipped|moved|delivered|received|got|had|reached)|not (?:\w+ ){0,2}(?:arrived?|come|here|shipped|moved|delivered|received|reached)|never (?:\w+ )?(?:arrived|came|got|received|turned)|where(?:['’]?s| is| are)|still|yet|waiting|waited|tracking|tracked?|courier|carrier|driver|van|deliver\w*|dispatch\w*|ship\w*|overdue|no[- ]show|due|stuck|depot|parcel|package|post(?:ed|man|woman)?|on its way|in transit|lost|missing|eta|slot|doorstep|porch|resident|neighbour)\b/i;
/** Post that should not have come. */
const UNWANTED =
  /\b(?:addressed to|stop (?:sending|writing|the (?:letters|post|mail|e-?mails|calls|texts))|no (?:more|further) (?:letters|e-?mails|cards|post|mail|texts|calls)|take (?:me|us|him|her|them|my \w+) off|unsubscribe\w*|opt(?:ed)? out|marketing|newsletters?|mailing|junk|spam|loyalty|special offers?|reminders?|keeps? (?:getting|sending|receiving|writing|coming)|still (?:getting|receiving|sending|send|get|come|coming)|(?:birthday|renewal) (?:card|e-?mails?|letter))\b/i;
/** It costs more than it did, or more than it is worth. */
const DEARER =
  /\b(?:pric\w+|increas\w*|(?:went|go|goes|going|gone|put|putting) up|ris(?:e|es|en|ing)|rose|dear(?:er)?|expensive|costs? (?:more|\w+ more)|renewal|tariff|hik\w+|raised|used to (?:cost|pay|be)|cheaper|doubled|extra (?:fiver|tenner))\b/i;
/** Topics with wordings of their own: heard less surely than this, they want a word that fits them besides. */
const FAINTLY: ReadonlyMap<Topic, readonly [chance: number, word: RegExp]> = new Map([
  ['delivery', [LIKELIER, AWAITED]],
  ['letters', [0.6, UNWANTED]],
  ['price', [LIKELIER, DEARER]],
]);
/** Points of signs that speak for themselves where the words are strange to the table. */
const PLAIN = 8;

function isFaint({ topic, chance }: Chance, text: string): boolean {
  const [least, word] = FAINTLY.get(topic) ?? [];
  return least !== undefined && chance < least && word?.test(text) === false;
}

/** The topic to go by, of all that were heard in a text. */
export function likeliest([best]: readonly Chance[], text: string): Topic {
  if (best !== undefined && isFaint(best, text)) return 'other';
  if (best !== undefined && best.chance >= (TELLING.has(best.topic) ? LIKELIER : LIKELY)) return best.topic;
  const signed = topicsOf(text)[0];
  return signed !== undefined && signed.points >= PLAIN ? signed.topic : 'other';
}
