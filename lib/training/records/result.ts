import type { RubricPoint } from '../../conversation.ts';
import type { EndingKind } from '../scenario.ts';
import type { Summary } from '../summary.ts';

/** What is kept of one practice that has come to its end: no word of what was written. */
export interface Result {
  scenario: string;
  /** ISO 8601. */
  at: string;
  ends: EndingKind;
  /** Mean of the coach's scores, 0…100; null where nothing could be judged. */
  score: number | null;
  /** Points of the rubric that were weak. */
  weak: RubricPoint[];
}

/** The result of a practice; null while it goes on, and where a reply was pasted: that says little about the learner. */
export function resultOf(scenario: string, { ends, score, weak, pasted }: Summary, at: string): Result | null {
  return ends === null || pasted ? null : { scenario, at, ends, score, weak };
}
