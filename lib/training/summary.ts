import { type Review, RUBRIC_POINTS, type RubricPoint } from '../conversation.ts';
import { adviceFor } from '../engine/coach/advice.ts';
import { faring } from './felt.ts';
import { type Model, modelAt } from './model.ts';
import type { EndingKind, Felt } from './scenario.ts';
import { arcOf, endingOf, type Practice, type Step } from './talk.ts';

/** One rubric point over all turns. */
export interface PointOverTurns {
  point: RubricPoint;
  /** Mean over the turns it applies to, 0…3; null where it never did. */
  mean: number | null;
  /** By turn: the score and the words that earned it. */
  turns: { step: number; score: number | null; quote: string | null }[];
}

/** The turn in which most was won or lost. */
export interface Moment {
  step: number;
  /** What the customer felt before and after it. */
  from: Felt;
  to: Felt;
  /** The learner's own words that did it, where the coach can name them. */
  quote: string | null;
  why: string;
}

/** What there is to say at the end, or so far. */
export interface Summary {
  ends: EndingKind | null;
  /** What became of the customer. */
  ending: string | null;
  /** What the customer held back at first. */
  hidden: string;
  arc: Felt[];
  /** Mean of the coach's scores, 0…100; null where nothing was judged. */
  score: number | null;
  rubric: PointOverTurns[];
  /** Points with a mean of at most {@link WEAK}. */
  weak: RubricPoint[];
  moment: Moment | null;
  /** The one thing to try next time, the step where it was missed, and the words it is about, theirs or the learner's own. */
  toTry: { step: number; words: string; quote: string | null } | null;
  /** A better reply in place of the weakest. */
  model: Model | null;
  /** Something was pasted: the result says little about the learner. */
  pasted: boolean;
}

/** Mean of a point, 0…3, up to which it is weak. */
export const WEAK = 1.5;

const meanOf = (all: readonly number[]): number | null =>
  all.length === 0 ? null : all.reduce((sum, each) => sum + each, 0) / all.length;

function overTurns(point: RubricPoint, steps: readonly Step[]): PointOverTurns {
  const turns = steps.map(({ review, oddity }, step) => {
    const found = oddity === null ? review.rubric.find((each) => each.point === point) : undefined;
    return { step, score: found?.score ?? null, quote: found?.quote ?? null };
  });
  return { point, turns, mean: meanOf(turns.flatMap(({ score }) => (score === null ? [] : [score]))) };
}

/** The words that did it: those that hurt most where it went down, those of the best point where it went up. */
function quoteOf({ rubric, findings }: Review, better: boolean): string | null {
  if (!better) return findings.find(({ in: where }) => where === 'draft')?.quote ?? null;
  const best = [...rubric].sort((one, other) => (other.score ?? 0) - (one.score ?? 0)).find(({ quote }) => quote);
  return best?.quote ?? null;
}

function momentOf(practice: Practice, arc: readonly Felt[]): Moment | null {
  let most = -1;
  let moment: Moment | null = null;
  for (const [step, { review, oddity, why }] of practice.steps.entries()) {
    const [from, to] = [arc[step], arc[step + 1]];
    if (!from || !to) continue;
    const moved = faring(to) - faring(from);
    if (Math.abs(moved) <= most) continue;
    most = Math.abs(moved);
    const better = moved > 0 || (moved === 0 && review.score >= 65);
    moment = { step, from, to, quote: oddity === null ? quoteOf(review, better) : null, why };
  }
  return moment;
}

/** The weakest turn that was judged; of equals the first. */
function weakestOf(steps: readonly Step[]): number | null {
  let weakest: number | null = null;
  for (const [step, { review, oddity }] of steps.entries()) {
    if (oddity !== null) continue;
    if (weakest === null || review.score < (steps[weakest]?.review.score ?? 0)) weakest = step;
  }
  return weakest;
}

function toTryAt(steps: readonly Step[], step: number): Summary['toTry'] {
  const review = steps[step]?.review;
  const words = review ? adviceFor(review) : null;
  if (!review || words === null) return null;
  return { step, words, quote: review.findings.find(({ reason }) => reason === words)?.quote ?? null };
}

/** What a practice has shown, with its words: at its end, or at any time before. */
export function summaryOf(practice: Practice): Summary {
  const { scenario, steps } = practice;
  const ends = endingOf(practice);
  const arc = arcOf(practice);
  const rubric = RUBRIC_POINTS.map((point) => overTurns(point, steps));
  const weakest = weakestOf(steps);
  const score = meanOf(steps.flatMap(({ review, oddity }) => (oddity === null ? [review.score] : [])));
  return {
    ends,
    ending: ends === null ? null : (scenario.endings[ends] ?? null),
    hidden: scenario.hidden,
    arc,
    score: score === null ? null : Math.round(score),
    rubric,
    weak: rubric.flatMap(({ point, mean }) => (mean !== null && mean <= WEAK ? [point] : [])),
    moment: momentOf(practice, arc),
    toTry: weakest === null ? null : toTryAt(steps, weakest),
    model: modelAt(practice, weakest ?? 0),
    pasted: steps.some(({ pasted }) => pasted),
  };
}
