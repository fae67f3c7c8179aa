import type { Matter } from '../gestures/types.ts';
import type { Case, Kind } from '../replies/types.ts';
import type { Shown } from './shown.ts';

/** The road to redemption, in its order. */
export const STEP_NAMES = [
  'hear',
  'acknowledge',
  'apologise',
  'explain',
  'fix',
  'personal_touch',
  'follow_up',
  'learn',
] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** What a step is decided on. */
export interface Road {
  c: Case;
  matter: Matter;
  /** What the answer to this turn does: the draft. */
  now: Shown;
  /** What we have written before. */
  before: Shown;
}

/** One step of the road. */
export interface Step {
  step: StepName;
  /** The kinds of answer that have it. */
  kinds: readonly Kind[];
  /** Where it does not apply although the kind has it. */
  skip?: (road: Road) => boolean;
  done: (road: Road) => boolean;
  /** Said when it is done. */
  kept: (road: Road) => string;
  /** What to do, said when it is not. */
  open: (road: Road) => string;
}
