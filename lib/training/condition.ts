import { type CoachRule, GRADES, type Grade, type Review, type RubricPoint } from '../conversation.ts';
import type { Condition } from './scenario.ts';
import { saysAny } from './words.ts';

/** From this weight on a finding is clear enough for a customer to feel it. */
const FELT = 0.3;
/** “I will call you” is heard as vague where the hour stands in the sentence before: less than this says little. */
const VAGUE = 0.5;

/** What was only heard as blame, and less surely than the coach's own cap asks, is often no more than a sad thing told. */
export const BLAMED = 0.7;

const least = (rule: CoachRule): number => (rule === 'vague_time' ? VAGUE : rule === 'blame' ? BLAMED : FELT);

const rank = (grade: Grade): number => GRADES.indexOf(grade);

/** What a point scored; a point that does not apply counts as 0. */
const scored = ({ rubric }: Review, point: string): number => rubric.find((each) => each.point === point)?.score ?? 0;

const felt = ({ findings }: Review, rules: readonly CoachRule[]): boolean =>
  findings.some(({ rule, weight }) => weight >= least(rule) && rules.includes(rule));

type Points = Partial<Record<RubricPoint, number>>;
const points = (each: Points | undefined) => Object.entries(each ?? {}) as [RubricPoint, number][];

/** Whether the coach found in a reply what the condition names. `said`: how the words are looked for that it waits for. */
export function holds(condition: Condition, review: Review, reply: string, said = saysAny): boolean {
  const { grade, found, clean, says, silent, any, all, not } = condition;
  const inner = (each: Condition) => holds(each, review, reply, said);
  return (
    rank(review.grade) >= rank(grade?.least ?? 'poor') &&
    rank(review.grade) <= rank(grade?.most ?? 'excellent') &&
    points(condition.least).every(([point, least]) => scored(review, point) >= least) &&
    points(condition.most).every(([point, most]) => scored(review, point) <= most) &&
    (found === undefined || felt(review, found)) &&
    (clean === undefined || !felt(review, clean)) &&
    (says === undefined || said(reply, says)) &&
    (silent === undefined || !saysAny(reply, silent)) &&
    (any === undefined || any.some(inner)) &&
    (all === undefined || all.every(inner)) &&
    (not === undefined || !holds(not, review, reply))
  );
}
