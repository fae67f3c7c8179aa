import { couldMatch, rootsOf } from './roots.ts';
import { SIGNS } from './topics/signs.ts';
import type { Topic } from './types.ts';

interface Points {
  topic: Topic;
  points: number;
}

/** Topics with their points, best first. */
export function topicsOf(text: string, signs: typeof SIGNS = SIGNS): Points[] {
  const points = new Map<Topic, number>();
  const roots = rootsOf(text);
  for (const [topic, weight, pattern] of signs) {
    if ((topic === 'howto' || couldMatch(pattern, roots)) && pattern.test(text))
      points.set(topic, (points.get(topic) ?? 0) + weight);
  }
  return [...points].map(([topic, sum]) => ({ topic, points: sum })).sort((a, b) => b.points - a.points);
}

/** Topics that are two sides of one matter: they never stand beside each other as two complaints. */
const KIN: readonly (readonly Topic[])[] = [
  ['delivery', 'status', 'wrong_item', 'defective', 'food', 'stay', 'service'],
  ['billing', 'refund', 'price'],
  ['outage', 'bug', 'access', 'service'],
  ['access', 'security', 'scam'],
  ['service', 'staff', 'booking', 'stay', 'status'],
  ['staff', 'stay'],
];
/** Those that can be a second complaint with a step of their own. */
const SECOND: ReadonlySet<Topic> = new Set([
  'delivery',
  'wrong_item',
  'defective',
  'billing',
  'refund',
  'outage',
  'bug',
  'access',
  'staff',
  'service',
  'food',
  'price',
]);

/** The clauses of a turn, each with what it is most about. */
function clausesOf(turn: string): { text: string; best: Points | undefined }[] {
  const clauses = turn
    .slice(0, 3000)
    .split(/[.!?\n;]+|,? (?:and|but|also|plus|on top of that|as well as) |, /i)
    .filter((clause) => clause.length > 8);
  if (clauses.length < 2) return [];
  const roots = rootsOf(turn);
  const signs = SIGNS.filter(([, , pattern]) => couldMatch(pattern, roots) && pattern.test(turn));
  return clauses.slice(0, 40).map((text) => ({ text, best: topicsOf(text, signs)[0] }));
}

/**
 * What the turn complains of, in the order it was told: the first, and a second in a clause of its own.
 *
 * @param isHeard whether the words of the whole turn speak of a topic at all
 */
export function inOrder(
  turn: string,
  topic: Topic,
  isHeard: (topic: Topic) => boolean = () => true,
): { topic: Topic; also: Topic | null } {
  const clauses = clausesOf(turn);
  const second =
    clauses.find(({ text, best }) => isSecond(text, best, topic) && best !== undefined && isHeard(best.topic))?.best
      ?.topic ?? null;
  if (second === null) return { topic, also: null };
  const at = (wanted: Topic): number => clauses.findIndex(({ best }) => best?.topic === wanted);
  return SECOND.has(topic) && at(topic) > at(second) ? { topic: second, also: topic } : { topic, also: second };
}

function isSecond(clause: string, best: Points | undefined, first: Topic): boolean {
  if (best === undefined || best.points < 4 || best.topic === first || !SECOND.has(best.topic)) return false;
  if (KIN.some((family) => family.includes(first) && family.includes(best.topic))) return false;
  return GONE_WRONG.test(clause) || /\b(?:charged?|rude|laughed|hung up|refund)\b/i.test(clause);
}

/** Something has gone wrong, told without any feeling. */
export const GONE_WRONG =
  /\b(?:(?:meant|supposed) to (?:say|be|read|have)\b|(?:better|bad) news\b|handed to (?:a )?resident|both (?:are |were )?(?:left|right)\b|(?:been|gone|went|is|are) (?:off|out|dead) (?:since|for|again|every)\b|(?:came|come|comes|arrived|delivered|sent)\b[^.!?]{0,30}\b(?:without|minus|short of|lacking)\b|two (?:left|right)\b|broken|broke|loses|losing (?:my|our|the)|discontinued|with (?:the|its|a) (?:lid|cap|seal|top|cover|zip|handle|corner) (?:off|open|undone|split|torn|gone|bent|broken)|chipped|dented|creased|scuffed|bent (?:cover|corner|frame|wheel|spine|lid)|declined|(?:second|third|another) complaint|drilling|faulty|damaged|wrong|missing|(?:is|was|are|were|so|too|arrived|came|days?|hours?|weeks?|minutes) late|lost|cracked|torn|leak\w*|crash\w*|errors?|bug|down|failed|fails|stuck|locked out|logs? me out|logged out|hacked|stolen|twice|overcharged|rude|laughed|hung up|ignored|never (?:arrived|came|got|received|replied|answered|called)|(?:nobody|no one) (?:came|called|answer\w*|repl\w*)|no (?:reply|response|answer|internet|signal|power|heating|hot water)|(?:was|were|is|still|came|served|completely|totally) (?:raw|undercooked|uncooked|burnt|stale|mouldy|rancid)|(?:want|need|get|like) (?:my|our|the) money back|refuses|stopped working|freez\w+|froze|disappeared|unauthori[sz]ed|hasn['’]?t|haven['’]?t|has not|have not|(?:you|they|was|been) cancel+ed|where(?:['’]?s| is| are) (?:my|our)|slower|so slow|never agreed|no[- ]show|c[oa]me (?:off|apart)|leaks?|deleted|gone\b|doesn['’]?t|does not|won['’]?t|wont|will not|can['’]?t (?:log|get|access|use|open)|cannot (?:log|get|access|use|open)|not (?:work\b|open\b|start\b|activate\b|working|arrived|received|delivered|loading|syncing|come|fixed)|still (?:no|not|waiting)|don['’]?t recogni[sz]e|unable to|drops|dropping|blank|crushed|ruined|cold|dirty|noisy|(?:was|is|came|arrived) empty|empty (?:box|parcel|package)|soaked|suspended|misspel\w*|unreadable|already used|refused|too (?:short|long|small|big|tight|narrow|wide|large)|could be better|not (?:great|good|happy|impressed)|returns? (?:a |an )?[45]\d\d|[45]\d\d (?:error|response)|keeps? (?!(?:telling|showing) (?:every|all|my|people|friends|them|others))(?:\w+ing|sending|charging))\b/i;

const TROUBLE_TOPICS: ReadonlySet<Topic> = new Set([
  'delivery',
  'wrong_item',
  'defective',
  'billing',
  'refund',
  'outage',
  'bug',
  'access',
  'security',
  'staff',
  'status',
  'booking',
  'service',
  'scam',
  'food',
  'price',
  'stay',
  'letters',
]);

export function isTroubleTopic(topic: Topic): boolean {
  return TROUBLE_TOPICS.has(topic);
}
