/**
 * What an adapter is: one declarative object a helpdesk, all of it data. Selectors are tried in order; the first that
 * finds something counts as `found`, a later one as `guessed`, none as `missing`.
 */
import type { Author, Channel } from '../conversation.ts';

/** One way to find a value, below a given element (or the document). */
export interface Way {
  css: string;
  /** What to take: the text (usual), or an attribute. */
  attribute?: string;
  /** A regular expression; its first group is kept. */
  pattern?: string;
}
export type Ways = readonly Way[];

/** Who wrote a message: the first rule that holds decides. */
export type RoleRule =
  /** The item matches the selector, or holds a match of it; where a pattern is given, the match's text fits it. */
  | { role: Author; css: string; pattern?: string }
  /** The author is the ticket's requester, by key, mail address or name. */
  | { role: Author; when: 'author_is_customer' }
  | { role: Author; when: 'otherwise' };

/** A place to write the public reply. Internal-note editors are never listed. */
export interface ComposerPlace {
  css: string;
  /** A same-origin frame below `css`-less documents: the editable is its body. */
  frame?: string;
  /** The place counts only while this matches in the document. */
  when?: string;
  /** As the helpdesk calls it. */
  name: string;
}

export interface Adapter {
  /** Equal to the file name. */
  id: string;
  name: string;
  /** Both must hold: the markup, and the address (path and query) where given. */
  recognise: { css: string; address?: string };
  /** The open ticket's key: from the address, or from the page. */
  ticket: { address?: string; ways?: Ways };
  channel: { usual: Channel; ways?: Ways };
  subject: Ways;
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
  messages: {
    item: readonly string[];
    id?: Ways;
    author: Ways;
    email?: Ways;
    /** The helpdesk's own key of the author, to be found among `customer.keys`. */
    key?: Ways;
    at: Ways;
    body: readonly string[];
    roles: readonly RoleRule[];
    /** Never part of the text: quote toggles, buttons, our own and other extensions' nodes. */
    ignore?: string;
    /** Matches while the thread is still being fetched. */
    loading?: string;
    order: 'newest_last' | 'newest_first' | 'by_id';
  };
  composers: readonly ComposerPlace[];
}
