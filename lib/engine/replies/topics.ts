import { SIGNS } from './topics/signs.ts';
import type { Topic } from './types.ts';

interface Points {
  topic: Topic;
  points: number;
}

/** Topics with their points, best first. */
export function topicsOf(text: string): Points[] {
  const points = new Map<Topic, number>();
  for (const [topic, weight, pattern] of SIGNS) {
    if (pattern.test(text)) points.set(topic, (points.get(topic) ?? 0) + weight);
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

/** A second thing that is wrong, in a clause of its own; null when there is none. */
export function alsoWrong(turn: string, first: Topic): Topic | null {
  const clauses = turn
    .slice(0, 3000)
    .split(/[.!?\n;]+|,? (?:and|but|also|plus|on top of that|as well as) |, /i)
    .filter((clause) => clause.length > 8);
  for (const clause of clauses.length > 1 ? clauses : []) {
    const best = topicsOf(clause)[0];
    if (best === undefined || best.points < 4 || best.topic === first || !SECOND.has(best.topic)) continue;
    if (KIN.some((family) => family.includes(first) && family.includes(best.topic))) continue;
    if (GONE_WRONG.test(clause) || /\b(?:charged?|rude|laughed|hung up|refund)\b/i.test(clause)) return best.topic;
  }
  return null;
}

/** Something has gone wrong, told without any feeling. */
export const GONE_WRONG =
  /\b(?:broken|faulty|damaged|wrong|missing|(?:is|was|are|were|so|too|arrived|came|days?|hours?|weeks?|minutes) late|lost|cracked|torn|leak\w*|crash\w*|errors?|bug|down|failed|fails|stuck|locked out|logs? me out|logged out|hacked|stolen|twice|overcharged|rude|laughed|hung up|ignored|never (?:arrived|came|got|received|replied|answered|called)|(?:nobody|no one) (?:came|called|answer\w*|repl\w*)|no (?:reply|response|answer|internet|signal|power|heating|hot water)|refuses|stopped working|freez\w+|froze|disappeared|unauthori[sz]ed|hasn['’]?t|haven['’]?t|has not|have not|(?:you|they|was|been) cancel+ed|where(?:['’]?s| is| are) (?:my|our)|slower|so slow|never agreed|no[- ]show|c[oa]me (?:off|apart)|leaks?|deleted|gone\b|doesn['’]?t|does not|won['’]?t|wont|will not|can['’]?t (?:log|get|access|use|open)|cannot (?:log|get|access|use|open)|not (?:working|arrived|received|delivered|loading|syncing|come|fixed)|still (?:no|not|waiting)|don['’]?t recogni[sz]e|unable to|drops|dropping|blank|crushed|ruined|cold|dirty|noisy|empty|soaked|suspended|could be better|not (?:great|good|happy|impressed)|returns? (?:a |an )?[45]\d\d|[45]\d\d (?:error|response)|keeps? (?:\w+ing|sending|charging))\b/i;

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
