/**
 * Every message between contexts; each kind of request, with who may send it, is a file in `requests`. Four lines of talk:
 *
 * - `Requests`: any frame asks the background (`runtime.sendMessage`), which checks the sender before it answers.
 * - `Orders`: the background tells a site's content script (`tabs.sendMessage`).
 * - `PageMessage` / `PanelMessage`: the content script and its panel frame, over a MessageChannel proved by a nonce.
 * - The same two, between the content script and a panel in the browser's own side panel: over two ports named
 *   `BESIDE_LINE` that the background joins, after it has checked the panel's end.
 */
import type { Adapter } from './adapter.ts';
import type { Conversation } from './conversation.ts';
import type { AddressRequests } from './requests/addresses.ts';
import type { ApprovalFileRequests } from './requests/approvals.ts';
import type { CoachRequests } from './requests/coach.ts';
import type { ConversationRequests } from './requests/conversations.ts';
import type { CustomerRequests } from './requests/customers.ts';
import type { DataRequests } from './requests/data.ts';
import type { FollowUpRequests } from './requests/follow-ups.ts';
import type { GestureRequests } from './requests/gestures.ts';
import type { KudosRequests } from './requests/kudos.ts';
import type { OfferRequests } from './requests/offers.ts';
import type { PackRequests } from './requests/packs.ts';
import type { PaperRequests } from './requests/paper.ts';
import type { PracticeRequests } from './requests/practice.ts';
import type { PublishingRequests } from './requests/publishing.ts';
import type { RecordRequests } from './requests/records.ts';
import type { ReplyRequests } from './requests/replies.ts';
import type { SharedRequests } from './requests/shared.ts';
import type { SiteRequests } from './requests/sites.ts';
import type { TeamRequests } from './requests/team.ts';
import type { TemplateRequests } from './requests/templates.ts';
import type { Teaching, TeachOrder } from './teaching.ts';

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

export interface Requests
  extends AddressRequests,
    ApprovalFileRequests,
    CoachRequests,
    ConversationRequests,
    CustomerRequests,
    DataRequests,
    FollowUpRequests,
    GestureRequests,
    PackRequests,
    PracticeRequests,
    KudosRequests,
    OfferRequests,
    PaperRequests,
    PublishingRequests,
    RecordRequests,
    ReplyRequests,
    SharedRequests,
    SiteRequests,
    TeamRequests,
    TemplateRequests {}
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
  'note',
  'body',
  'time',
  'subject',
  'tags',
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
 * What stands in the way of a composer: it cannot be written in (a ticket that is read-only); what is open there is no
 * reply to the customer (a note among colleagues, a forward); it belongs to another origin, where the browser lets nobody
 * write; or there are several, and the one used last is written into.
 */
export const HINDRANCES = ['read_only', 'not_reply', 'other_origin', 'several'] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/**
 * Why a page is read by its structure: nobody knows the helpdesk; only its address is known; its pages are no longer as
 * they were known.
 */
export type Strange = 'unknown' | 'unverified' | 'changed';

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
  strange: Strange;
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
  'not_found',
  'draft_harmed',
  'no_answer',
  'draft_changed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/**
 * `changed`: all of it is in, and the editor has made other signs of some. `draft`: what stood there before, where the
 * editor did not bring it back.
 */
export type InsertResult =
  | { done: true; composer: string; changed?: true }
  | { done: false; refusal: Refusal; copied: boolean; draft?: string };

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
