import vader from 'vader-sentiment';
import { COACH_RULES, type CoachRule, type Conversation, GRADES, type Grade } from '../../lib/conversation.ts';
import { factsOf } from '../../lib/engine/coach/facts.ts';
import { findingsOf } from '../../lib/engine/coach/findings.ts';
import { review } from '../../lib/engine/coach/review.ts';
import { read } from '../../lib/engine/read.ts';
import { f1Of, kappaOf, rankedOf } from '../../test/bench/coach/metrics.ts';
import { type Graded, gradedOf, type Half } from '../../test/coach/graded.ts';
import { line } from '../feelings/line.ts';

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

const flawsF1 = (said: readonly Said[]): { rule: CoachRule; f1: number; named: number; found: number }[] =>
  COACH_RULES.map((rule) => ({
    rule,
    f1: f1Of(said.map(({ flaws, found }) => ({ is: flaws.has(rule), said: found.has(rule) }))),
    named: said.filter(({ flaws }) => flaws.has(rule)).length,
    found: said.filter(({ found }) => found.has(rule)).length,
  }));

/** The figures of one half: the coach beside simpler judges, then each flaw. */
export function gradedLines(half: Half): string[] {
  const tuning = gradedOf('tuning');
  const graded = half === 'tuning' ? tuning : gradedOf(half);
  const lines = [line('', 'ranked', 'kappa', 'flaws F1', 'clean')];
  let coach: Said[] = [];
  for (const [name, judge] of Object.entries(JUDGES)) {
    const said = saidBy(judge, graded);
    if (name === 'coach') coach = said;
    const cuts = cutsOf(half === 'tuning' ? said : saidBy(judge, tuning));
    const best = said.filter(({ grade }) => grade === GRADES.length - 1);
    const clean = best.filter(({ heavy }) => !heavy).length / Math.max(1, best.length);
    const finds = said.some(({ found }) => found.size > 0);
    const named = flawsF1(said).filter((each) => each.named > 0);
    const f1 = named.reduce((sum, each) => sum + each.f1, 0) / Math.max(1, named.length);
    const kappa = kappaOf(said.map((one) => [one.grade, gradeBy(one, cuts)]));
    lines.push(line(name, rankedOf(said), kappa, finds ? f1 : '–', finds ? clean : '–'));
  }
  lines.push(line('to reach', '≥ .92', '≥ .80', '≥ .80', '≥ .95'));
  lines.push(line('  flaw', 'F1', 'named', 'found'));
  for (const { rule, f1, named, found } of flawsF1(coach)) lines.push(line(`  ${rule}`, f1, named, found));
  return lines;
}
