/** What the panel shows and what a person can do in it: the line between its state (`lib/panel`) and its looks. */
import type { Conversation, Evidence, Reading, Suggestion } from '../conversation.ts';
import type { Correction } from '../corrections.ts';
import type { InsertResult, PartReport, Side } from '../protocol.ts';

/** Where the text in hand came from. */
export type Source = 'page' | 'kept' | 'pasted' | 'selected';

export type Phase =
  /** Waiting for the page. */
  | 'connecting'
  /** The page answered, and no ticket is open. */
  | 'no_ticket'
  /** A ticket is open, and its messages could not be found: `missing` says which parts. */
  | 'unreadable'
  /** A ticket is open, and the customer has written nothing that can be read. */
  | 'empty'
  /** The engine is at work; an older reading of the SAME ticket may still stand. */
  | 'reading'
  | 'ready'
  /** The engine failed; `Retry` starts it again. */
  | 'failed';

/** One plain line about what the last action did; announced politely. */
export type Notice =
  | { kind: 'inserted'; composer: string }
  | { kind: 'refused'; result: Extract<InsertResult, { done: false }> }
  | { kind: 'copied' }
  | { kind: 'copy_failed' }
  | { kind: 'gaps_left'; count: number }
  | { kind: 'nothing_selected' }
  /** The correction holds here, and will be forgotten: the background could not keep it. */
  | { kind: 'not_kept' };

export interface PanelView {
  phase: Phase;
  helpdesk: string | null;
  source: Source | null;
  conversation: Conversation | null;
  /** As it is shown: what the engine read, corrected where the agent has corrected it. */
  reading: Reading | null;
  /** As the engine read it. */
  asRead: Reading | null;
  /** What the agent says about this very turn of the customer's. */
  correction: Correction | null;
  /** An earlier turn of this ticket was corrected; the customer has written since. */
  correctedEarlier: boolean;
  /** Version of the engine, for a case that is exported. */
  version: string;
  suggestion: Suggestion | null;
  /** Parts of the page that were expected and not found. */
  missing: PartReport[];
  /** The composer an insert would go to, by its own name, or null when none is visible. */
  composer: string | null;
  side: Side;
  notice: Notice | null;
  /** Index of the reply shown, 0…2. */
  shown: number;
  /** What the agent typed into the gaps, by gap name; kept for the ticket. */
  filled: Readonly<Record<string, string>>;
}

export interface PanelActions {
  /** Shows one of the three replies. */
  show(index: number): void;
  fill(gap: string, value: string): void;
  /** Inserts the reply shown. With gaps left the first call says so (`gaps_left`), a second one inserts them as they stand. */
  insert(event: { isTrusted: boolean }): void;
  copy(): void;
  /** Marks the evidence in the helpdesk page; `null` takes the mark away. */
  point(evidence: Evidence | null): void;
  paste(text: string): void;
  readSelection(): void;
  lookAgain(): void;
  dock(side: Side): void;
  /** CSS pixels, clamped to 300…520. */
  resize(width: number): void;
  close(): void;
  /** Gives the keyboard back to the helpdesk. */
  leave(): void;
  dismiss(): void;
  /** Says what this turn reads as instead; null goes back to what was read. */
  correct(correction: Correction | null): void;
  /** Saves a text among the user's downloads. */
  save(name: string, content: string): void;
}
