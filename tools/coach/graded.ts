import vader from 'vader-sentiment';
import { type CoachRule, type Conversation, GRADES, type Grade } from '../../lib/conversation.ts';
import { factsOf } from '../../lib/engine/coach/facts.ts';
import { findingsOf } from '../../lib/engine/coach/findings.ts';
import { review } from '../../lib/engine/coach/review.ts';
import { read } from '../../lib/engine/read.ts';
import { kappaOf, rankedOf } from '../../test/bench/coach/metrics.ts';
import { freshOf } from '../../test/coach/fresh.ts';
import { type Graded, gradedOf, type Half } from '../../test/coach/graded.ts';
import { line } from '../feelings/line.ts';
import { flawLines, flawsOf, macroOf } from './flaws.ts';
import { gradedLike } from './rows.ts';

/** One draft with what its readers and what a judge say of it. */
interface Said {
  group: string;
  grade: number;
  score: number;
  /** The judge's own grade; null for one that gives none. */
  own: Grade | null;
  flaws: ReadonlySet<CoachRule>;
  found: ReadonlySet<CoachRule>;
  /** Something of weight medium or more was found. */
  heavy: boolean;
}

type Judge = (conversation: Conversation, text: string) => Pick<Said, 'score' | 'own' | 'found' | 'heavy'>;

const MEDIUM = 0.5;
const POLITE =
  /\b(?:please|thank(?:s| you)|sorry|apolog\w+|appreciate|kind\w*|regards|sincerely|dear|welcome|pleas\w+|happy to|glad)\b/gi;
const plain = (score: number) => ({ score, own: null, found: new Set<CoachRule>(), heavy: false });

const JUDGES: Readonly<Record<string, Judge>> = {
  coach: (conversation, text) => {
    const { score, grade, findings } = review(conversation, text);
    const found = new Set(findings.map(({ rule }) => rule));
    return { score, own: grade, found, heavy: findings.some(({ weight }) => weight >= MEDIUM) };
  },
  'phrase list alone': (conversation, text) => {
    const findings = findingsOf(factsOf(conversation, text, read(conversation)));
    const found = new Set(findings.map(({ rule }) => rule));
    const sum = findings.reduce((all, { weight }) => all + weight, 0);
    return { score: -sum, own: null, found, heavy: findings.some(({ weight }) => weight >= MEDIUM) };
  },
  'VADER on the draft': (_, text) => plain(vader.SentimentIntensityAnalyzer.polarity_scores(text).compound),
  'polite words': (_, text) => plain(text.match(POLITE)?.length ?? 0),
  length: (_, text) => plain(text.length),
};

const saidBy = (judge: Judge, graded: readonly Graded[]): Said[] =>
  graded.flatMap(({ conversation, drafts }) =>
    drafts.map(({ text, grade, flaws }) => ({
      group: conversation.id,
      grade: GRADES.indexOf(grade),
      flaws: new Set(flaws),
      ...judge(conversation, text),
    })),
  );

/** Scores at which a judge without grades ends one and begins the next: as many drafts in each as the tuning half has. */
function cutsOf(said: readonly Said[]): number[] {
  const scores = said.map(({ score }) => score).sort((a, b) => a - b);
  let below = 0;
  return GRADES.slice(0, -1).map((_, grade) => {
    below += said.filter((one) => one.grade === grade).length;
    return scores[below] ?? Number.POSITIVE_INFINITY;
  });
}

const gradeBy = ({ own, score }: Said, cuts: readonly number[]): number =>
  own === null ? cuts.filter((cut) => score >= cut).length : GRADES.indexOf(own);

/** The drafts of one half, and those of one writer that nothing was learned from and nobody looks at. */
export type Measured = Half | 'unseen';
export const MEASURED: Readonly<Record<Measured, string>> = {
  tuning: 'Graded drafts, the half that was tuned on',
  development: 'Graded drafts, the development half',
  unseen: 'Fresh drafts by one writer, none of them seen',
};

const draftsOf = (half: Measured): Graded[] => (half === 'unseen' ? freshOf('unseen').map(gradedLike) : gradedOf(half));

/** The figures of one half: the coach beside simpler judges, then each flaw. */
export function gradedLines(half: Measured): string[] {
  const tuning = gradedOf('tuning');
  const graded = half === 'tuning' ? tuning : draftsOf(half);
  const lines = [line('', 'ranked', 'kappa', 'flaws F1', 'clean')];
  let coach: Said[] = [];
  for (const [name, judge] of Object.entries(JUDGES)) {
    const said = saidBy(judge, graded);
    if (name === 'coach') coach = said;
    const cuts = cutsOf(half === 'tuning' ? said : saidBy(judge, tuning));
    const best = said.filter(({ grade }) => grade === GRADES.length - 1);
    const clean = best.filter(({ heavy }) => !heavy).length / Math.max(1, best.length);
    const finds = said.some(({ found }) => found.size > 0);
    const kappa = kappaOf(said.map((one) => [one.grade, gradeBy(one, cuts)]));
    lines.push(line(name, rankedOf(said), kappa, finds ? macroOf(flawsOf(said)) : '–', finds ? clean : '–'));
  }
  if (half !== 'unseen') lines.push(line('to reach', '≥ .92', '≥ .80', '≥ .80', '≥ .95'));
  return [...lines, ...flawLines(flawsOf(coach))];
}
