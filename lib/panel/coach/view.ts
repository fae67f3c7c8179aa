/** What the panel shows of the agent's draft, and what the agent can do about it. */
import type { CoachSettings } from '../../coach.ts';
import type { CoachFinding, Review, TeamFinding } from '../../conversation.ts';
import type { Improvement } from '../../engine/coach/types.ts';
import type { Refusal } from '../../protocol.ts';

export type { Edit, Improvement } from '../../engine/coach/types.ts';

/** What hurts or is missing, and what the team does not want. */
export type Finding = CoachFinding | TeamFinding;

/** What the last action did, in one plain line. */
export type CoachNotice =
  | { kind: 'replaced' | 'replaced_changed' | 'ignored_words' | 'reported' | 'not_kept' | 'failed' | 'nothing_better' }
  /** `copied`: the draft, where the editor has spoilt it. */
  | { kind: 'refused'; refusal: Refusal; copied?: true };

/** A finding that was called wrong, with the draft it was in: for a test case, if the agent wants to give one. */
export interface Reported {
  finding: Finding;
  draft: string;
}

export interface CoachView {
  settings: CoachSettings;
  /** The draft that was reviewed last; null where none is being written. */
  draft: string | null;
  /** Null until the first review; one without a score for any point was not read (another language). */
  review: Review | null;
  /** Those worth saying now, the heaviest first. */
  findings: readonly Finding[];
  /** What would help most, where no finding says it. */
  advice: string | null;
  /** What has changed since the score was opened. */
  since: string | null;
  better: Improvement | 'writing' | null;
  reported: Reported | null;
  notice: CoachNotice | null;
  /** Their words are heated: level three anger, or abuse. */
  hot: boolean;
  /** It is time to suggest a breath. */
  breath: boolean;
  /** Asks for a moment's pause, as the agent wished. */
  pause: boolean;
}

type Press = { isTrusted: boolean };

export interface CoachActions {
  /** Drafts are read from now on, or no longer. */
  turnOn(on: boolean): void;
  /** Marks the words: the draft's are selected in the reply box, the customer's lit up in the page. */
  select(finding: Finding): void;
  /** Lights the customer's unanswered words up in the page; null takes the light away. */
  point(finding: Finding | null): void;
  /** Puts the replacement in place of the words. */
  use(finding: Finding, event: Press): void;
  ignoreOnce(finding: Finding): void;
  ignoreWords(finding: Finding): void;
  wrong(finding: Finding): void;
  /** No test case is wanted of what was called wrong. */
  closeReported(): void;
  /** From now on says what changes in the score. */
  openScore(): void;
  /** Asks for a better draft; null puts it away. */
  better(wanted: boolean): void;
  /** Makes the chosen changes of the better draft, by their index. */
  useBetter(chosen: readonly number[], event: Press): void;
  breathed(forGood: boolean): void;
  paused(): void;
  dismiss(): void;
}

/** The coach as the panel draws it. */
export interface CoachPart {
  view: CoachView;
  actions: CoachActions;
}
