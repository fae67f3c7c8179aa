/** What the panel shows of gestures, and what the agent can do with them. */
import type { Asked } from '../../approvals.ts';
import type { Failure } from '../../ask.ts';
import type { Offerable } from '../../engine/gestures/given.ts';
import type { LedgerEntry } from '../../gestures.ts';
import type { Limit } from '../../ledger.ts';
import type { Making } from '../../making.ts';
import type { Press } from '../inserts.ts';
import type { Clock } from './clock.ts';

export type { Asked } from '../../approvals.ts';
export type { Offerable } from '../../engine/gestures/given.ts';

export interface GestureView {
  /** Those that fit and are allowed, best first. */
  allowed: readonly Offerable[];
  /** Those that fit and that the policy refuses, with its reason. */
  refused: readonly Offerable[];
  /** On this ticket, reserved or given. */
  here: readonly LedgerEntry[];
  /** On this ticket: what a yes was asked for, and what has become of it. */
  asked: readonly Asked[];
  /** What can be made for them, by gesture. */
  makings: Readonly<Record<string, Making>>;
  /** Of the policy and its ledger, ISO 4217. */
  currency: string;
  /** Runs while somebody who is upset in public waits. */
  clock: Clock | null;
  /** What became of the last press; a limit that would be passed. */
  notice: Limit | Failure | 'late' | null;
}

export interface GestureActions {
  /** Counts a gesture and inserts the sentence that offers it, gaps filled; null where it has none. */
  offer(offer: Offerable, says: string | null, press: Press): void;
  /** Says that it was given, or that it was not. */
  settle(entry: LedgerEntry, state: 'given' | 'released'): void;
  /** Takes what was made for it to the page that prints it. */
  paper(making: Making): void;
  /** Asks whoever may allow it. */
  ask(offer: Offerable): void;
}

/** Gestures as the panel draws them. */
export interface GesturePart {
  view: GestureView;
  actions: GestureActions;
}
