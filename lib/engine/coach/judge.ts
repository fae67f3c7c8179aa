import type { CoachFinding } from '../../conversation.ts';
import { gradeAt, qualityOf } from './chance.ts';
import type { Facts } from './facts.ts';
import { type FoundBy, foundBy, settledAll, spokenBy } from './findings.ts';
import { type Measures, measuresOf } from './measures.ts';
import { missingOf } from './missing.ts';
import { type Points, pointsOf } from './rubric.ts';
import { believed, type Heard, hearAll, toldIn } from './told.ts';

/** All that is made of a draft before it is shown. */
export interface Judgement {
  points: Points;
  measures: Measures;
  quality: number;
  /** What the table makes of each sentence. */
  heard: readonly Heard[];
  /** The heaviest first. */
  findings: CoachFinding[];
}

/** In a draft that does all else well, a word that may hurt is a slip, and weighs so much of itself; by the grade of the whole. */
const SLIP = [1, 1, 0.62, 0.5] as const;

/** What hurts by phrases that the table believes, and by the rules' own searches. */
export function hurtingIn(facts: Facts): { heard: Heard[]; found: FoundBy; hurting: CoachFinding[] } {
  const spoken = spokenBy(facts);
  const heard = hearAll(facts, spoken);
  const found = foundBy(believed(spoken, heard), facts);
  return { heard, found, hurting: settledAll(found, facts) };
}

/** Weighs a draft: what hurts, then the points, then what the table hears beside, and what is missing over the whole. */
export function judge(facts: Facts): Judgement {
  const { heard, found, hurting } = hurtingIn(facts);
  const points = pointsOf(facts, hurting);
  const measures = measuresOf(facts, points, { hurting, heard });
  const quality = qualityOf(measures);
  const withTold = new Map(
    [...found].map(([rule, each]) => [rule, [...each, ...toldIn(rule.id, heard, facts, quality)]]),
  );
  const told = settledAll(withTold, facts);
  const all = [...told, ...missingOf(facts, { measures, quality, hurting: told })];
  const findings = all.map(slipIn(quality));
  return {
    points,
    measures,
    quality,
    heard,
    findings: findings.sort((one, other) => other.weight - one.weight || one.start - other.start),
  };
}

/** A wrong name is no slip. */
const slipIn =
  (quality: number) =>
  (finding: CoachFinding): CoachFinding =>
    finding.rule === 'wrong_name'
      ? finding
      : { ...finding, weight: Math.round(finding.weight * (SLIP[gradeAt(quality)] ?? 1) * 100) / 100 };
