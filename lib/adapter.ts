/**
 * What an adapter is: one declarative object a helpdesk, all of it data. Selectors are tried in order; the first that
 * finds something counts as `found`, a later one as `guessed`, none as `missing`.
 */
import type { Author, Channel } from './conversation.ts';

/**
 * One way to find a value, below a given element (or the document). Selectors for values, messages, their parts and
 * composers may step with ` >>> ` into an open shadow root or a frame of the same origin.
 */
export interface Way {
  css: string;
  /** What to take: the text (usual), or an attribute; `value` is what stands in a field now. */
  attribute?: string;
  /** Looked for in the whole document, as the agent's own name is, which stands outside the ticket. */
  anywhere?: true;
  /** A regular expression; its first group is kept. */
  pattern?: string;
  /** Looked for in the element before the message's: `dt` before `dd`, "… wrote:" before the text. */
  before?: true;
  /** The value itself, known otherwise; it holds where the element is there. */
  value?: string;
}
export type Ways = readonly Way[];

/** Who wrote a message: the first rule that holds decides. What only a `guess` tells is told as guessed. */
export type RoleRule = { guess?: true } & RoleSign;

type RoleSign =
  /**
   * The item matches the selector, or holds a match of it; where a pattern is given, the match's text fits it. `before`:
   * so does the element before the item, as `dt` before `dd`.
   */
  | { role: Author; css: string; pattern?: string; before?: true }
  /** The author is the ticket's requester, by key, mail address or name; or the one who is signed in; or known, and not the requester. */
  | { role: Author; when: 'author_is_customer' | 'author_is_agent' | 'author_is_other' }
  /** The author's name, or mail address, fits the regular expression. */
  | { role: Author; author: string }
  /** What the selector finds in the item stands on this side of its row, as bubbles do. */
  | { role: Author; side: 'left' | 'right'; css: string }
  | { role: Author; when: 'otherwise' };

/** A place to write the public reply. Internal-note editors are never listed. */
export interface ComposerPlace {
  css: string;
  /** Same-origin frames, each in the one before: the editable is the body of the last, or the first one in it. */
  frame?: string | readonly string[];
  /** A regular expression on the address: one editor serves several modes, told apart by it. */
  address?: string;
  /** The place counts only while this matches in the document. */
  when?: string;
  /** As the helpdesk calls it. */
  name: string;
  /** Only where none of the others is in the page: what is written to is then told as guessed. */
  guess?: true;
}

export interface Adapter {
  /** Equal to the file name. */
  id: string;
  name: string;
  /** The product's own domains, such as `*.zendesk.com`; none where it only runs on a domain of the user's. */
  hosts?: readonly string[];
  /**
   * What it is known from: `source` (the product's own), `seen` (several third parties agree), `told` (one third party,
   * or old), `address` (only its addresses are known: the page is read by its structure), `structure` (inferred),
   * `taught` (somebody pointed at its parts).
   */
  confidence?: 'source' | 'seen' | 'told' | 'address' | 'structure' | 'taught';
  /** Grows with each change once it was released, from 1, which is not written: a fix that comes as data holds over older ones. */
  version?: number;
  /** Both must hold: the markup, and the address (path and query) where given. */
  recognise: { css: string; address?: string };
  /**
   * The open ticket's key: from the address, or from the page by `ways`. `parts` are for a ticket that only several values
   * together name, the same on each of its pages: all must be found, and what the address gives is one more.
   */
  ticket: { address?: string; parts?: readonly Ways[]; ways?: Ways };
  /**
   * What holds the open ticket where several stay in the document: the first that is visible; of a same-origin frame, its
   * document. All else is looked for in it.
   */
  scope?: readonly string[];
  /** Without a visible scope nothing is read: the page is between two tickets. */
  scopeRequired?: true;
  channel: { usual: Channel; ways?: Ways };
  subject: Ways;
  /** Every match is a tag. */
  tags?: Way;
  company?: Ways;
  /** The customer's language. */
  locale?: Ways;
  customer: {
    name: Ways;
    email?: Ways;
    since?: Ways;
    segment?: Ways;
    /** The helpdesk's own keys of the people who asked; every match counts. */
    keys?: Way;
  };
  agent?: Ways;
  /** The mail address of the one who is signed in. */
  agentEmail?: Ways;
  messages: {
    item: readonly string[];
    id?: Ways;
    author: Ways;
    email?: Ways;
    /** The helpdesk's own key of the author, to be found among `customer.keys`. */
    key?: Ways;
    /** A message that names no author is by the author of the one before it. */
    carried?: true;
    at: Ways;
    /** Headings in the thread that say the day of what follows, where the messages tell the clock alone. */
    day?: string;
    body: readonly string[];
    roles: readonly RoleRule[];
    /** Never part of the text: quote toggles, buttons, our own and other extensions' nodes. */
    ignore?: string;
    /** One match an attachment, in the item; where it is not given, the usual signs of one are looked for. */
    attachments?: string;
    /** Matches while the thread is still being fetched. */
    loading?: string;
    order: 'newest_last' | 'newest_first' | 'by_id';
  };
  composers: readonly ComposerPlace[];
  /**
   * What says that colleagues alone will see what is written: each fits the editor, or what it stands in, and the address
   * where given. Held against every composer; a fix can add to it, and takes nothing away.
   */
  inward?: readonly InwardPlace[];
}

export interface InwardPlace {
  css: string;
  address?: string;
}
