/** How trainers grade the same drafts, and how far they agree: with each other, and with the coach. */
import { GRADES, type Grade } from '../../conversation.ts';

/** By draft. */
export type Graded = Readonly<Record<string, Grade>>;

/** One grader: a person, or the coach. */
export interface Grader {
  name: string;
  grades: Graded;
}

export interface Agreement {
  /** Drafts that both have graded. */
  both: number;
  /** Of those, graded the same. */
  same: number;
  /** Quadratic weighted kappa, −1…1; null where there is too little to say, or nothing varies. */
  kappa: number | null;
}

const rank = (grade: Grade) => GRADES.indexOf(grade);

/** Fewer drafts say nothing. */
const FEWEST = 3;

/**
 * Cohen's kappa with quadratic weights (Cohen 1968): how much less two graders differ than they would by chance, with
 * far apart counting more than near. 1 is the same throughout, 0 is chance.
 */
export function agreement(one: Graded, other: Graded): Agreement {
  const pairs = Object.entries(one).flatMap(([id, grade]) => {
    const theirs = other[id];
    return theirs === undefined ? [] : [[rank(grade), rank(theirs)] as const];
  });
  const both = pairs.length;
  const same = pairs.filter(([a, b]) => a === b).length;
  const seen = pairs.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0) / both;
  const chance =
    pairs.reduce((sum, [a]) => sum + pairs.reduce((inner, [, b]) => inner + (a - b) ** 2, 0), 0) / both ** 2;
  return { both, same, kappa: both < FEWEST || chance === 0 ? null : 1 - seen / chance };
}

/** How an agreement is called (Landis and Koch 1977, in four steps). */
export function strengthOf(kappa: number): 'hardly' | 'partly' | 'largely' | 'closely' {
  if (kappa <= 0.4) return 'hardly';
  if (kappa <= 0.6) return 'partly';
  return kappa <= 0.8 ? 'largely' : 'closely';
}

/** A draft that graders see differently. */
export interface Disagreement {
  draft: string;
  grades: { name: string; grade: Grade }[];
  /** Steps between the best grade and the worst. */
  apart: number;
}

/** What the graders see differently, the furthest apart first. */
export function disagreements(graders: readonly Grader[], drafts: readonly string[]): Disagreement[] {
  return drafts
    .map((draft): Disagreement => {
      const grades = graders.flatMap(({ name, grades: all }) => (all[draft] ? [{ name, grade: all[draft] }] : []));
      const ranks = grades.map(({ grade }) => rank(grade));
      return { draft, grades, apart: ranks.length < 2 ? 0 : Math.max(...ranks) - Math.min(...ranks) };
    })
    .filter(({ apart }) => apart > 0)
    .sort((a, b) => b.apart - a.apart);
}
