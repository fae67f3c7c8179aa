/** What the panel shows and what a person can do in it: the line between its state (`lib/panel`) and its looks. */
import type { Conversation, Evidence, Reading, Suggestion } from '../conversation.ts';
import type { Correction } from '../corrections.ts';
import type { Wishes } from '../engine/replies/wishes.ts';
import type { Hindrance, InsertResult, PartReport, Side, Silence, Stand, Strange, Unread } from '../protocol.ts';
import type { Teaching, TeachOrder } from '../teaching.ts';
import type { CoachPart } from './coach/view.ts';
import type { DeskPart } from './desk/view.ts';
import type { GesturePart } from './gestures/view.ts';
import type { RoadPart } from './plan/view.ts';
import type { ShelfPart } from './shelf/view.ts';

/** What has been promised, as the background keeps it. */
export type FollowUpPort = Pick<typeof import('../follow-ups.ts'), 'listFollowUps' | 'changeFollowUp' | 'addFollowUp'>;
/** What is kept of customers. */
export type CustomerPort = Pick<
  typeof import('../customers.ts'),
  'customerCard' | 'notePreferences' | 'markCustomer' | 'eraseCustomer'
>;
/** Promises in the reply that was sent. */
export type PromisePort = Pick<typeof import('./promised.ts'), 'promisesSent' | 'answerOffer'>;
export type KeptPort = FollowUpPort & PromisePort & CustomerPort;

/** Where the text in hand came from. */
export type Source = 'page' | 'kept' | 'pasted' | 'selected' | 'main';

export type Phase =
  /** Beside a page: its tab is paused, or no script of ours answers in it. */
  | Silence
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
export type Notice = Said & {
  /** Id of the piece of writing that it is about, where it is about one. */
  of?: string;
};

type Said =
  /** `changed`: by the editor, in some of its signs. */
  | { kind: 'inserted'; composer: string; changed?: true }
  | { kind: 'refused'; result: Extract<InsertResult, { done: false }> }
  | { kind: 'copied' }
  | { kind: 'copy_failed' }
  | { kind: 'gaps_left'; count: number }
  | { kind: 'nothing_selected' }
  /** The page's markup holds no text that could be a message. */
  | { kind: 'no_main_text' }
  /** What was taught is kept for this site, or forgotten. */
  | { kind: 'taught' }
  | { kind: 'untaught' }
  /** What was taught cannot be kept: it was refused, or not written. */
  | { kind: 'not_taught' }
  /** The correction holds here, and will be forgotten: the background could not keep it. */
  | { kind: 'not_kept' }
  /** The browser did not open its side panel, or the background did not pause. */
  | { kind: 'not_done' }
  /** Another reply, or another wording of a part, stands there now; or there is none left. */
  | { kind: 'another' | 'no_other' | 'no_wording' | 'back' }
  | { kind: 'reworded'; text: string };

export interface PanelView {
  phase: Phase;
  helpdesk: string | null;
  source: Source | null;
  conversation: Conversation | null;
  /** Messages of which the page tells the clock alone: their day is a guess, and nothing is counted by it. */
  guessedTimes: ReadonlySet<string>;
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
  /** How the replies on this ticket are wished for; null until it is known. */
  wishes: Wishes | null;
  /** How sure the reading by the page's structure is, 0…1; null where an adapter has read. */
  structure: number | null;
  /** Why it was read by its structure. */
  strange: Strange;
  /** Parts of the page that were guessed, where it is read by its structure. */
  guessed: PartReport[];
  /** Parts of the page that were expected and not found. */
  missing: PartReport[];
  /** What stands in the page and was not read. */
  unread: Unread;
  /** The composer an insert would go to, by its own name, or null when none is visible. */
  composer: string | null;
  /** Why there is none, where the page shows it; or that there are several. */
  hindrance: Hindrance | null;
  side: Side;
  stand: Stand;
  /** The browser lets a press in this panel move it to the side panel, or back. */
  movable: boolean;
  notice: Notice | null;
  /** This site is read as somebody has taught it. */
  taught: boolean;
  /** Somebody is teaching Attune this page; null where nobody is. */
  teaching: Teaching | null;
  /** Index of the reply shown, 0…2. */
  shown: number;
  /** What the agent typed into the gaps, by gap name; kept for the ticket. */
  filled: Readonly<Record<string, string>>;
  /** The coach, which comes after the first reading. */
  coach: CoachPart | null;
  /** Brings what the background keeps for the agent; null in an example. */
  kept: (() => Promise<KeptPort>) | null;
  /** Working on the replies, which comes after them. */
  desk: DeskPart | null;
  /** The templates, which come after the replies. */
  shelf: ShelfPart | null;
  /** What may be given, which comes after the replies. */
  gestures: GesturePart | null;
  /** The plan for this ticket, which comes after the replies. */
  road: RoadPart | null;
}

export interface PanelActions {
  /** Shows one of the three replies. */
  show(index: number): void;
  fill(gap: string, value: string): void;
  /** Inserts the reply shown. With gaps left the first call says so (`gaps_left`), a second one inserts them as they stand. */
  insert(event: { isTrusted: boolean }): void;
  /** Inserts a sentence of its own at the caret. */
  write(sentence: string, event: { isTrusted: boolean }): void;
  /** Copies the reply shown, or a text of the piece `of`. */
  copy(piece?: { text: string; of: string }): void;
  /** Marks the evidence in the helpdesk page; `null` takes the mark away. */
  point(evidence: Evidence | null): void;
  paste(text: string): void;
  readSelection(): void;
  /** Reads the main text of the page as one message, where nothing else reads it. */
  readMain(): void;
  teach(order: TeachOrder): void;
  /** Keeps what was taught for this site. */
  keepTaught(): void;
  /** Forgets what was taught on this site. */
  forgetTaught(): void;
  lookAgain(): void;
  dock(side: Side): void;
  /** CSS pixels, clamped to 300…520. */
  resize(width: number): void;
  close(): void;
  /** Pauses Attune in this tab, or goes on in it. */
  pause(paused: boolean): void;
  /** Moves the panel, on this site, into the page or beside it. */
  move(stand: Stand): void;
  /** Gives the keyboard back to the helpdesk. */
  leave(): void;
  dismiss(): void;
  /** Says what this turn reads as instead; null goes back to what was read. */
  correct(correction: Correction | null): void;
  /** Saves a text among the user's downloads. */
  save(name: string, content: string): void;
}
