import type { CoachFinding, RubricPoint, RubricScore } from '../../conversation.ts';
import { actionOf } from './acting.ts';
import { easeOf } from './ease.ts';
import { endingOf } from './ending.ts';
import type { Facts } from './facts.ts';
import { fairness } from './fairness.ts';
import { hearing } from './hearing.ts';
import type { Mark } from './marks.ts';
import { owningOf, understandingOf } from './understanding.ts';

/** One point before it is rounded: 0…3 or null, and the sentence that earns it. */
export interface Point {
  value: number | null;
  mark: Mark | null;
}

export type Points = Readonly<Record<RubricPoint, Point>>;

const NONE: Point = { value: null, mark: null };

/** The eight points, unrounded. */
export function pointsOf(facts: Facts, findings: readonly CoachFinding[]): Points {
  const { customer, marks } = facts;
  const { injustice } = customer.reading;
  const heard = hearing(facts);
  const due = customer.upset || customer.glad || customer.case.kind === 'idea';
  const action = actionOf(facts);
  const fair = fairness(facts);
  const praise = customer.case.kind === 'praise' || customer.case.kind === 'nod';
  return {
    acknowledge: due || heard.level >= 2 ? { value: heard.level, mark: heard.mark } : NONE,
    understand: understandingOf(facts),
    explore: exploring(facts, findings),
    own: praise ? NONE : owningOf(facts),
    act: praise && action.level === 0 ? NONE : { value: action.level, mark: action.mark },
    fair: injustice === 'none' || !customer.upset ? NONE : { value: fair.level, mark: fair.mark },
    ease: { value: easeOf(facts, findings), mark: marks[0] ?? null },
    end_well: endingOf(facts),
  };
}

/** One clear question, where there is one. */
function exploring({ marks }: Facts, findings: readonly CoachFinding[]): Point {
  const asked = marks.filter((mark) => mark.question && !mark.routine);
  const [first] = asked;
  if (!first) return NONE;
  if (findings.some(({ rule }) => rule === 'interrogation')) return { value: 0, mark: first };
  return { value: asked.length > 1 || first.line.size > 28 ? 2 : 3, mark: first };
}

/** From this weight on, a sentence that holds a finding is no example of anything. */
const HURTS = 0.3;

/** Points as they are shown: whole, with their words; a sentence that hurts is never shown as a merit. */
export function rubricOf(points: Points, facts: Facts, findings: readonly CoachFinding[]): RubricScore[] {
  const heavy = findings.filter(({ in: where, weight }) => where === 'draft' && weight >= HURTS);
  const hurts = ({ line }: Mark) => heavy.some(({ start, end }) => start < line.end && line.start < end);
  const clean = { ...facts, marks: facts.marks.filter((mark) => !hurts(mark)) };
  const instead = clean.marks.length < facts.marks.length ? pointsOf(clean, []) : points;
  return (Object.entries(points) as [RubricPoint, Point][]).map(([point, { value, mark }]) => {
    const shown = mark && hurts(mark) ? instead[point] : { value, mark };
    const quoted = value !== null && value >= 0.5 && (shown.value ?? 0) >= 0.5 ? shown.mark : null;
    return {
      point,
      score: value === null ? null : (Math.max(0, Math.min(3, Math.round(value))) as 0 | 1 | 2 | 3),
      quote: quoted && facts.draft.text.slice(quoted.line.start, quoted.line.end),
    };
  });
}
