/** The shapes that the coach works with beside the contract's `Review` (lib/conversation.ts). */
import type { CoachFinding, CoachRule, RubricPoint } from '../../conversation.ts';

/** One change to a draft: `draft.slice(start, end)` becomes `text`. An empty stretch is an addition. */
export interface Edit {
  /** UTF-16 offsets into the draft as it was given. */
  start: number;
  end: number;
  text: string;
  rule: CoachRule;
  /** One plain sentence to the agent. */
  why: string;
}

/** A better draft: the edits do not overlap, stand in order, and may be taken one by one. */
export interface Improvement {
  text: string;
  edits: Edit[];
}

/** What changed between two versions of a draft. */
export interface Comparison {
  /** Points gained, or lost. */
  score: number;
  gone: CoachFinding[];
  added: CoachFinding[];
  points: { point: RubricPoint; from: number | null; to: number | null }[];
  /** One plain sentence. */
  said: string;
}
