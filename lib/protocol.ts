/**
 * Every message between contexts, with who may send it. Three lines of talk:
 *
 * - `Requests`: any frame asks the background (`runtime.sendMessage`), which checks the sender before it answers.
 * - `Orders`: the background tells a site's content script (`tabs.sendMessage`).
 * - `PageMessage` / `PanelMessage`: the content script and its panel frame, over a MessageChannel proved by a nonce.
 */
import type { Conversation } from './conversation.ts';
import type { Correction, Judged, KeptCorrection, Recalled } from './corrections.ts';

/** `site`: content script of a switched-on site. `panel`: our frame in a page. `page`: a top-level extension page. */
export type SenderKind = 'site' | 'panel' | 'page';

export type Side = 'left' | 'right';

/** How the panel stands on one site. */
export interface PanelState {
  open: boolean;
  side: Side;
  /** CSS pixels, 300…520. */
  width: number;
}

interface Request<In, Out> {
  in: In;
  out: Out;
}

export interface Requests {
  'panel.state': Request<Record<never, never>, PanelState>;
  'panel.remember': Request<Partial<PanelState>, null>;
  'panel.mint': Request<Record<never, never>, { nonce: string }>;
  'panel.claim': Request<{ nonce: string }, { ok: boolean }>;
  'conversation.keep': Request<{ ticket: string; conversation: Conversation }, null>;
  'conversation.recall': Request<{ ticket: string }, { conversation: Conversation | null }>;
  'conversation.drop': Request<Record<never, never>, null>;
  /** `turn` is the text of the customer's turn: it is hashed, and not kept. */
  'correction.keep': Request<{ ticket: string; turn: string; read: Judged; correction: Correction }, null>;
  'correction.drop': Request<{ ticket: string; turn: string }, null>;
  'correction.recall': Request<{ ticket: string; turn: string }, Recalled>;
  'corrections.list': Request<Record<never, never>, { kept: KeptCorrection[] }>;
  'corrections.erase': Request<Record<never, never>, null>;
  'panel.open': Request<{ tab: number }, { opened: boolean }>;
  /** Switched on again while the browser still granted it: open tabs have no script yet. */
  'site.started': Request<{ origin: string }, null>;
  'site.stopped': Request<{ origin: string }, null>;
}
export type RequestKind = keyof Requests;

/** Who may send what. Whatever is not listed is refused. */
export const SENDERS: { readonly [Kind in RequestKind]: readonly SenderKind[] } = {
  'panel.state': ['site'],
  'panel.remember': ['site'],
  'panel.mint': ['site'],
  'panel.claim': ['panel'],
  'conversation.keep': ['site'],
  'conversation.recall': ['site'],
  'conversation.drop': ['site'],
  'correction.keep': ['panel'],
  'correction.drop': ['panel'],
  'correction.recall': ['panel'],
  'corrections.list': ['page'],
  'corrections.erase': ['page'],
  'panel.open': ['page'],
  'site.started': ['page'],
  'site.stopped': ['page'],
};

/**
 * From the background to a content script. `focus` moves the keyboard between panel and helpdesk; `retire` ends the
 * script because its site has been switched off.
 */
export const ORDERS = ['toggle', 'open', 'focus', 'insert', 'retire'] as const;
export type OrderKind = (typeof ORDERS)[number];
export interface Order {
  order: OrderKind;
  /** With `retire`: the match pattern of the site that is off now. */
  pattern?: string;
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

/** The composer an insert would go to, named before anything is written. */
export interface ComposerRef {
  /** Unique for this element in this page load. */
  id: string;
  /** As a person would call it: "Public reply". */
  name: string;
}

/** What the page shows at this moment. */
export interface Sight {
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
  parts: PartReport[];
  composer: ComposerRef | null;
}

/** Where a suggestion was made for; an insert elsewhere is refused. */
export interface InsertTarget {
  ticket: string;
  composer: string;
}

export const REFUSALS = [
  'ticket_changed',
  'composer_changed',
  'no_composer',
  'tampered',
  'not_by_hand',
  'too_soon',
  'vanished',
  'editor_refused',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type InsertResult = { done: true; composer: string } | { done: false; refusal: Refusal; copied: boolean };

/** From the content script to its panel. */
export type PageMessage =
  | { is: 'sight'; sight: Sight }
  | { is: 'dock'; side: Side; width: number }
  | { is: 'inserted'; request: number; result: InsertResult }
  | { is: 'selection'; text: string }
  | { is: 'order'; order: 'insert' | 'focus' };

/** From the panel to its content script. */
export type PanelMessage =
  | { is: 'insert'; request: number; text: string; target: InsertTarget }
  | { is: 'highlight'; message: string; start: number; end: number }
  | { is: 'unhighlight' }
  | { is: 'read_selection' }
  | { is: 'look_again' }
  | { is: 'dock'; side: Side }
  | { is: 'width'; width: number }
  | { is: 'close' }
  | { is: 'leave' };

/** Window messages of the handshake; nothing else is ever posted to a window. */
export interface Hello {
  attune: 'hello';
}
export interface Welcome {
  attune: 'welcome';
  nonce: string;
}

export const PANEL_WIDTH = { least: 300, usual: 376, most: 520 } as const;
