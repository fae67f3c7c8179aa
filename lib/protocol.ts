/**
 * Every message between contexts; who may send what is in `senders.ts`. Four lines of talk:
 *
 * - `Requests`: any frame asks the background (`runtime.sendMessage`), which checks the sender before it answers.
 * - `Orders`: the background tells a site's content script (`tabs.sendMessage`).
 * - `PageMessage` / `PanelMessage`: the content script and its panel frame, over a MessageChannel proved by a nonce.
 * - The same two, between the content script and a panel in the browser's own side panel: over two ports named
 *   `BESIDE_LINE` that the background joins, after it has checked the panel's end.
 */
import type { Adapter } from './adapter.ts';
import type { CoachSettings, IgnoredWords, WrongFinding } from './coach.ts';
import type { Conversation } from './conversation.ts';
import type { Correction, Judged, KeptCorrection, Recalled } from './corrections.ts';
import type { CustomerCard, CustomerMark, KnownFrom, PreferenceChange } from './customers.ts';
import type { Fit, FitScope } from './fit.ts';
import type { FollowUp, FollowUpChange, NewFollowUp, Whose } from './follow-ups.ts';
import type { Habits, Lesson } from './habits.ts';
import type { ApprovalRequest, Ground, Limit, WantedGesture } from './ledger.ts';
import type { Closed } from './outcomes.ts';
import type { ImportFault, Taught, Teaching, TeachOrder } from './teaching.ts';
import type { MyTemplates, Template, TemplateFault } from './templates.ts';

/**
 * `site`: content script of a switched-on site. `panel`: our frame in a page. `beside`: the panel in the browser's own
 * side panel, for one tab. `page`: another top-level extension page.
 */
export type SenderKind = 'site' | 'panel' | 'beside' | 'page';

export type Side = 'left' | 'right';

/** Where the panel stands: in a frame of ours in the page, or beside it in the browser's own side panel. */
export type Stand = 'page' | 'beside';

/** How the panel stands on one site. */
export interface PanelState {
  open: boolean;
  side: Side;
  /** CSS pixels, 300…520. */
  width: number;
  stand: Stand;
}

/** What a site's script starts with. */
export interface SiteStart {
  /** Names this page load of this frame of this tab; no other has the same. */
  page: string;
  panel: PanelState;
  /** What this site may be read by, tried in order. */
  adapters: readonly Adapter[];
  /** What is said in the page itself; a script that has outlived its extension can look nothing up. */
  words: { updated: string; kept_out: string; dismiss: string };
}

/** What the popup wants to know of a tab. */
export interface TabState {
  paused: boolean;
  stand: Stand;
  /** The page did not let our frame load. */
  blocked: boolean;
}

/**
 * What not every page of a site needs: the reader of unknown helpdesks; the panel's frame, with writing and marking; the
 * picker, for somebody who teaches a helpdesk.
 */
export const PAGE_SCRIPTS = ['structure', 'hands', 'picker'] as const;
export type PageScript = (typeof PAGE_SCRIPTS)[number];

interface Request<In, Out> {
  in: In;
  out: Out;
}

export interface Requests {
  'site.start': Request<Record<never, never>, SiteStart>;
  /** Puts another script into the page that asks. */
  'site.script': Request<{ script: PageScript }, null>;
  'panel.remember': Request<Partial<PanelState>, null>;
  'panel.mint': Request<Record<never, never>, { nonce: string }>;
  'panel.claim': Request<{ nonce: string }, { ok: boolean; tab: number | null }>;
  /** The page keeps our frame out. */
  'panel.blocked': Request<Record<never, never>, null>;
  /** Only pages of our own name a tab; a panel speaks for its own. */
  'panel.stand': Request<{ tab?: number; stand: Stand }, null>;
  'conversation.keep': Request<{ ticket: string; conversation: Conversation }, null>;
  'conversation.recall': Request<{ ticket: string }, { conversation: Conversation | null }>;
  'conversation.drop': Request<Record<never, never>, null>;
  /** `turn` is the text of the customer's turn: it is hashed, and not kept. */
  'correction.keep': Request<{ ticket: string; turn: string; read: Judged; correction: Correction }, null>;
  'correction.drop': Request<{ ticket: string; turn: string }, null>;
  'correction.recall': Request<{ ticket: string; turn: string }, Recalled>;
  'corrections.list': Request<Record<never, never>, { kept: KeptCorrection[] }>;
  'corrections.erase': Request<Record<never, never>, null>;
  /** What was taught by pointing becomes the adapter of the site that the panel stands on. */
  'adapter.keep': Request<{ adapter: Adapter }, null>;
  /** A panel forgets its own site's; a page of ours names the pattern. */
  'adapter.forget': Request<{ pattern?: string }, null>;
  'adapters.list': Request<Record<never, never>, { taught: Taught[] }>;
  /** `text` of a file; all of it is kept, or nothing. */
  'adapter.import': Request<{ text: string }, { pattern: string } | { fault: ImportFault; place: string }>;
  /** Starts the teaching in a tab. */
  'site.teach': Request<{ tab: number }, { started: boolean }>;
  'coach.start': Request<Record<never, never>, { settings: CoachSettings; ignored: IgnoredWords[] }>;
  'coach.set': Request<Partial<CoachSettings>, null>;
  /** Words that a rule is to leave alone from now on, or no longer. */
  'coach.ignore': Request<IgnoredWords & { ignored: boolean }, null>;
  'coach.wrong': Request<Pick<WrongFinding, 'rule' | 'weight'>, null>;
  'coach.wrong_list': Request<Record<never, never>, { kept: WrongFinding[] }>;
  'coach.wrong_erase': Request<Record<never, never>, null>;
  /** A heated conversation is open. Answers whether it is time for a breath. */
  'coach.heat': Request<{ ticket: string }, { breath: boolean }>;
  /** The same id twice makes one. */
  'followup.add': Request<NewFollowUp, FollowUp>;
  /** The open ones, missed first, and how many those are. */
  'followup.list': Request<Record<never, never>, { followUps: FollowUp[]; missed: number }>;
  'followup.known': Request<{ ids: string[] }, { known: string[] }>;
  'followup.change': Request<{ id: string; change: FollowUpChange }, FollowUp>;
  /** `whose` is hashed on its way in: nobody is named in what is kept. */
  'customer.card': Request<{ whose: Whose }, { card: CustomerCard | null }>;
  'customer.note': Request<{ whose: Whose; change: PreferenceChange; from: KnownFrom }, CustomerCard>;
  'customer.mark': Request<{ whose: Whose; mark: CustomerMark }, CustomerCard>;
  /** Card, follow-ups, gestures and outcomes. */
  'customer.erase': Request<{ whose: Whose }, { erased: number }>;
  'gesture.ground': Request<{ ticket: string; whose: Whose }, Ground>;
  'gesture.reserve': Request<WantedGesture, { refused: Limit | null }>;
  'gesture.settle': Request<{ id: string; state: 'given' | 'released' }, { done: boolean }>;
  'gesture.ask': Request<WantedGesture, ApprovalRequest>;
  /** Those that wait for an answer. */
  'gesture.approvals': Request<Record<never, never>, { requests: ApprovalRequest[] }>;
  'gesture.answer': Request<{ id: string; yes: boolean }, ApprovalRequest>;
  /** What has become of the wordings of one reply. */
  'habits.learn': Request<{ lessons: Lesson[] }, null>;
  'habits.list': Request<Record<never, never>, { habits: Habits }>;
  'habits.erase': Request<Record<never, never>, null>;
  /** `email` is the customer's, where the page shows one: it is hashed, and not kept. */
  'fit.keep': Request<{ ticket: string; email: string | null; fit: Fit }, { scope: FitScope }>;
  'fit.recall': Request<{ ticket: string; email: string | null }, { fit: Fit }>;
  'fit.count': Request<Record<never, never>, { kept: number }>;
  'fit.erase': Request<Record<never, never>, null>;
  'templates.list': Request<Record<never, never>, MyTemplates>;
  /** Kept in place of that with the same id. `place` names the key of a wrong shape, or the shortcut. */
  'template.save': Request<{ template: Template }, { saved: Template } | { fault: TemplateFault; place: string }>;
  'template.remove': Request<{ id: string }, null>;
  'outcome.keep': Request<Closed, null>;
  'tab.pause': Request<{ tab?: number; paused: boolean }, null>;
  'tab.state': Request<{ tab: number }, TabState>;
  'panel.open': Request<{ tab: number }, { opened: boolean }>;
  /** The page's script listens: a panel beside it may call. */
  'site.ready': Request<Record<never, never>, null>;
  /** Switched on again while the browser still granted it: open tabs have no script yet. */
  'site.started': Request<{ origin: string }, null>;
  'site.stopped': Request<{ origin: string }, null>;
}
export type RequestKind = keyof Requests;

/**
 * From the background to a content script. `focus` moves the keyboard between panel and helpdesk; `beside` clears the
 * page for a panel in the browser's side panel; `pause` ends the script because its tab is paused, `retire` because its
 * site has been switched off; `teach` starts the picker, `learn` brings the adapters that hold from now on.
 */
export const ORDERS = ['toggle', 'open', 'beside', 'focus', 'insert', 'pause', 'retire', 'teach', 'learn'] as const;
export type OrderKind = (typeof ORDERS)[number];
export interface Order {
  order: OrderKind;
  /** With `retire`: the match pattern of the site that is off now; with `learn`: of the site they are for. */
  pattern?: string;
  /** With `learn`. */
  adapters?: readonly Adapter[];
}

export const PARTS = [
  'ticket',
  'messages',
  'author',
  'role',
  'body',
  'time',
  'subject',
  'customer',
  'composer',
] as const;
/** A part of a helpdesk page that an adapter looks for. */
export type Part = (typeof PARTS)[number];
export interface PartReport {
  part: Part;
  state: 'found' | 'guessed' | 'missing';
}

/** Times of messages as the page words them: "2h ago", "gestern 14:05". */
export interface ToldTimes {
  /** The page's language. */
  language: string;
  /** By message. */
  said: Readonly<Record<string, string>>;
}

/** The composer an insert would go to, named before anything is written. */
export interface ComposerRef {
  /** Unique for this element in this page load. */
  id: string;
  /** As a person would call it: "Public reply". */
  name: string;
}

/** What a page holds and could not be read. */
export interface Unread {
  /** Of the customer's turn, without icons and tracking pixels. */
  pictures: number;
  /** Of the customer's turn. */
  attachments: number;
  /** Of the customer's turn: messages of which the page shows only the beginning. */
  cut: number;
  /** Messages of a very long thread that come before those which were read. */
  older: number;
}

/**
 * What stands in the way of a composer: it cannot be written in (a ticket that is read-only); it belongs to another
 * origin, where the browser lets nobody write; or there are several, and the one used last is written into.
 */
export const HINDRANCES = ['read_only', 'other_origin', 'several'] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/** What the page shows at this moment. */
export interface Sight {
  /** The page load that was looked at. */
  page: string;
  /** Grows with every look; an answer to an older sight is out of date. */
  seq: number;
  helpdesk: { id: string; name: string } | null;
  /** Key of the open ticket, or null where no ticket is open. */
  ticket: string | null;
  conversation: Conversation | null;
  /** `kept`: read on an earlier page of this ticket. */
  source: 'page' | 'kept' | null;
  /** The page has not got this ticket's words yet; they are on their way. */
  waiting: boolean;
  /** How sure the reading by the page's structure is, 0…1; null where an adapter reads, or nothing is read. */
  structure: number | null;
  parts: PartReport[];
  /** Of messages whose time only a person can read. */
  times: ToldTimes;
  unread: Unread;
  composer: ComposerRef | null;
  hindrance: Hindrance | null;
}

/** Where a suggestion was made for; an insert elsewhere is refused. */
export interface InsertTarget {
  /** Tab, frame and page load. */
  page: string;
  ticket: string;
  composer: string;
}

export const REFUSALS = [
  'page_changed',
  'ticket_changed',
  'composer_changed',
  'no_composer',
  'tampered',
  'not_by_hand',
  'too_soon',
  'vanished',
  'editor_refused',
  'no_answer',
  'draft_changed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type InsertResult = { done: true; composer: string } | { done: false; refusal: Refusal; copied: boolean };

/** The agent's draft as it stands in a composer: in memory only, and sent only while a panel asks for it. */
export interface Draft {
  ticket: string;
  composer: string;
  text: string;
}

/** A stretch of a draft, with the whole of it: where the draft is another by now, nothing is done. */
export interface Stretch {
  draft: string;
  /** UTF-16 offsets into the draft. */
  start: number;
  end: number;
}

/** From the content script to its panel. `draft` is null where no public reply is being written. */
export type PageMessage =
  | { is: 'sight'; sight: Sight }
  | { is: 'dock'; side: Side; width: number }
  | { is: 'inserted'; request: number; result: InsertResult }
  | { is: 'selection'; text: string }
  /** The page's markup, for its main text. */
  | { is: 'markup'; markup: string }
  /** Null: the teaching has ended. */
  | { is: 'teaching'; teaching: Teaching | null }
  | { is: 'draft'; draft: Draft | null }
  | { is: 'order'; order: 'insert' | 'focus' };

/** From the panel to its content script. An insert goes to the caret, or `over` a stretch of the draft. */
export type PanelMessage =
  | { is: 'insert'; request: number; text: string; target: InsertTarget; over?: Stretch }
  | { is: 'read_draft'; on: boolean }
  | { is: 'select'; target: InsertTarget; at: Stretch }
  | { is: 'highlight'; message: string; start: number; end: number }
  | { is: 'unhighlight' }
  | { is: 'read_selection' }
  | Further
  | { is: 'look_again' }
  | { is: 'dock'; side: Side }
  | { is: 'width'; width: number }
  | { is: 'close' }
  | { is: 'leave' };

/** What few agents ask for, answered by a script that few pages load. */
export type Further = { is: 'read_main' } | { is: 'teach'; order: TeachOrder };

/** Name of the ports between a panel beside the page, the background and the page's script. */
export const BESIDE_LINE = 'beside';

/** Why a panel beside the page hears nothing: the tab is paused, or no script of ours answers in it. */
export type Silence = 'paused' | 'no_script';

/** From the background to a panel beside the page, when it cannot join the line. */
export interface Unreachable {
  is: 'unreachable';
  why: Silence;
}

/** From the background to panels beside pages: the script in this tab listens now. */
export interface Ready {
  ready: number;
}

/** Window messages of the handshake; nothing else is ever posted to a window. */
export interface Hello {
  attune: 'hello';
}
export interface Welcome {
  attune: 'welcome';
  nonce: string;
}

export const PANEL_WIDTH = { least: 300, usual: 376, most: 520 } as const;
