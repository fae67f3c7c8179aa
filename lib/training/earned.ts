/** Whether a reply has earned one of the best endings, whatever words a scenario waits for. */
import type { CoachRule, Review, RubricPoint } from '../conversation.ts';
import { BLAMED } from './condition.ts';
import { containedIn } from './likeness.ts';
import { refuses } from './refusal.ts';
import { rudenessIn } from './rude.ts';
import type { EndingKind, Scenario } from './scenario.ts';
import { slightIn } from './slight/slight.ts';
import { type Practice, saidSoFar } from './talk.ts';
import { mocks, onlyOrders, scornsThem } from './unkind.ts';
import { isWarm } from './warmth.ts';

/** Findings that go against the person; the rest leave something out, or are clumsy. */
const HURTING: ReadonlySet<CoachRule> = new Set<CoachRule>([
  'command_at_feelings',
  'policy_wall',
  'helplessness',
  'blame',
  'repetition_shame',
  'minimising',
  'conditional_apology',
  'distance',
  'false_cheer',
  'bias_confirmation',
  'impatience',
]);
/** From this weight on a finding is medium. */
const MEDIUM = 0.5;
const least = (rule: CoachRule): number => (rule === 'blame' ? BLAMED : MEDIUM);

/** Points that tell whether words hurt or part well: a cold reply may have all of both. */
const NOT_RESTED: ReadonlySet<RubricPoint> = new Set<RubricPoint>(['ease', 'end_well']);
/** What the points that a scenario rests on must score on average, 0…3: brief help in a hurry scores little and is help. */
const FAIR = 0.5;
/** How far a sentence must lean to be told from one that is only short or odd. */
const SLIGHTED = 0.3;
/** A reply with this score is fair as a whole. */
const FAIR_SCORE = 60;

/** A word that holds a sentence together. A list of catchwords has hardly any. */
const JOINS =
  /^(?:i|i'm|i'll|i've|you|you'll|you're|he|she|it|it's|we|we'll|they|me|him|her|us|them|my|your|his|our|their|its|a|an|the|this|that|these|those|is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|may|shall|should|must|not|and|or|but|if|so|because|when|until|as|than|of|to|in|on|at|by|for|with|from|what|who|which|how|there|here|no|yes)$/u;
const LIST_WORDS = 6;
/** Share of such words under which it is a list: with stops in it, and without any. */
const JOINED = 0.2;
const JOINED_WITHOUT_STOPS = 0.4;

/** Why a reply has not earned a best ending. `away`: it turns the customer away, and they answer so. */
export interface Unearned {
  away: boolean;
  /** To the learner. */
  why: string;
}

const WHYS = {
  scorns:
    'What was to be done may have been in it. It came with words against the person, and those are what they will remember.',
  mocks: 'It made fun of somebody who had told you what it is like for them. After that, no help counts as help.',
  orders: 'One order after the other, and nobody who speaks. They heard what to do, and nothing of who stands by them.',
  refuses: 'It said what will not be done. Whatever else stood beside it, that is the door they saw close.',
  hurts: 'Help was in it, and a phrase that hurts. The phrase is what stays; without it, this could have ended better.',
  list: 'Those were the right catchwords, and no sentence. Nobody can tell from them who does what, and when.',
  stranger: 'It was written to somebody else. They noticed at the name, and read the rest of it with that in mind.',
  cold: 'It was done, and nobody could be heard in it. One true word for what they had told you would have changed how it ended.',
  rude: 'Help came, and it came from somebody who had put them down earlier on. That was never taken back, so it stands between you.',
  owned:
    'You took back what you had said, and they let it be. It had been said all the same, and nobody tells others of it.',
  thin: 'The thing itself was in it. That you had heard what they told you, and what you do about it, was hardly to be found.',
} as const;

export const LIST_WHY = WHYS.list;

/** Whether it is a row of catchwords and no sentence. */
export function isList(reply: string): boolean {
  const words =
    reply
      .toLowerCase()
      .replace(/[‘’]/gu, "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const least = /[.!?,;:](?:\s|$)/u.test(reply.trim()) ? JOINED : JOINED_WITHOUT_STOPS;
  return words.length >= LIST_WORDS && words.filter((word) => JOINS.test(word)).length / words.length < least;
}

const CALLED = /\b(?:Mr|Ms|Mrs|Dr)\.? (\p{Lu}[\p{L}-]+)/gu;
const texts = new WeakMap<Scenario, string>();

/** Whether it calls people by name, and none of them occurs anywhere in the scenario. */
function isToAnother(scenario: Scenario, reply: string): boolean {
  const called = [...reply.matchAll(CALLED)].map(([, name = '']) => name);
  if (called.length === 0) return false;
  const text = texts.get(scenario) ?? JSON.stringify(scenario);
  texts.set(scenario, text);
  return !called.some((name) => text.includes(name));
}

const hurts = ({ findings }: Review): boolean =>
  findings.some(({ rule, weight, in: where }) => where === 'draft' && weight >= least(rule) && HURTING.has(rule));

/** Whether the points that the scenario rests on are at least fair, as far as they apply. */
function isFair({ practises }: Scenario, { rubric, score: whole }: Review): boolean {
  if (whole >= FAIR_SCORE) return true;
  const scores = rubric.flatMap(({ point, score }) =>
    score !== null && practises.includes(point) && !NOT_RESTED.has(point) ? [score] : [],
  );
  return scores.length === 0 || scores.reduce<number>((sum, each) => sum + each, 0) / scores.length >= FAIR;
}

/** Acknowledged and understood so well, 0…6, that no kind word is needed to hear it. */
const HEARD = 3;

/** From this score on the whole of it is turned to them, whatever words it has for that. */
const EXCELLENT = 85;

/** Whether somebody turns to the customer in it. */
function reaches({ rubric, score }: Review, reply: string): boolean {
  if (score >= EXCELLENT) return true;
  const scored = (wanted: RubricPoint) => rubric.find(({ point }) => point === wanted)?.score ?? 0;
  return isWarm(reply) || scored('acknowledge') + scored('understand') >= HEARD;
}

/** Whether a sentence of an excellent reply takes up the customer's own words: they hear themselves in it, and no slight. */
const saysBack = (practice: Practice, { score }: Review, sentence: string): boolean =>
  score >= EXCELLENT && containedIn(sentence, saidSoFar(practice)) > 0;

const slightWhy = (words: string): string =>
  `Help was in it, and one sentence that they will hear as said down to them: “${words}” Without it, this could have ended better.`;

/** Why a reply has not earned this one of the best endings; null where it has. */
export function unearned(practice: Practice, judged: Review, reply: string, ends: EndingKind): Unearned | null {
  const { scenario } = practice;
  if (scornsThem(reply)) return { away: true, why: WHYS.scorns };
  if (mocks(reply)) return { away: true, why: WHYS.mocks };
  if (refuses(reply)) return { away: true, why: WHYS.refuses };
  if (onlyOrders(reply)) return { away: true, why: WHYS.orders };
  if (hurts(judged)) return { away: false, why: WHYS.hurts };
  const slight = slightIn(reply, SLIGHTED);
  if (slight !== null && !saysBack(practice, judged, slight)) return { away: false, why: slightWhy(slight) };
  const rudeness = rudenessIn(practice, reply);
  if (rudeness === 'open') return { away: false, why: WHYS.rude };
  if (rudeness === 'owned' && ends === 'advocate') return { away: false, why: WHYS.owned };
  if (isList(reply)) return { away: false, why: WHYS.list };
  if (isToAnother(scenario, reply)) return { away: false, why: WHYS.stranger };
  if (!reaches(judged, reply)) return { away: false, why: WHYS.cold };
  return isFair(scenario, judged) ? null : { away: false, why: WHYS.thin };
}
