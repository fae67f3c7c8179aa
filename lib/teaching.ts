/** Teaching Attune a helpdesk by pointing: what the page's picker and the panel tell each other of it. */
import type { Adapter } from './adapter.ts';
import type { Author } from './conversation.ts';
import type { Part } from './protocol.ts';

/** What is pointed at, in this order; those of `NEEDED` cannot be skipped. */
export const STEPS = ['customer', 'agent', 'composer', 'note', 'subject', 'name'] as const;
export type Step = (typeof STEPS)[number];
export const NEEDED: ReadonlySet<Step> = new Set(['customer', 'agent', 'composer']);

/** Why a pick is not taken. */
export const FAULTS = [
  'no_text',
  'too_much',
  'same_message',
  'other_list',
  'not_told_apart',
  'by_customer',
  'is_note',
  'note_not_told',
  'not_a_box',
  'locked_box',
  'note_box',
  'secret_box',
  'people_box',
  'search_box',
  'other_box',
  'long_text',
  'in_thread',
  'no_ticket',
  'not_read',
] as const;
export type Fault = (typeof FAULTS)[number];

/** One message as it is read now, in its first words. */
export interface ReadNow {
  author: Author;
  who: string | null;
  words: string;
}

/** What would be read of this page if it were kept so. */
export interface Preview {
  /** All of them, by who wrote them. */
  count: Record<Author, number>;
  /** The first few. */
  messages: readonly ReadNow[];
  subject: string | null;
  customer: string | null;
  composer: string | null;
  missing: readonly Part[];
}

/** How far the teaching is. */
export interface Teaching {
  /** `review`: nothing more is pointed at; it is kept, or not. */
  step: Step | 'review';
  taken: readonly Step[];
  /** Why the last pick was not taken. */
  fault: Fault | null;
  preview: Preview | null;
  /** Null until all that is needed was shown. */
  adapter: Adapter | null;
}

/** From the panel: starts it, goes back to pointing, ends it; or asks how far it is. */
export type TeachOrder = 'start' | 'point' | 'end' | 'tell';

/** An adapter that somebody has taught, of one host. */
export interface Taught {
  /** The host's match pattern. */
  pattern: string;
  adapter: Adapter;
  /** ISO 8601. */
  at: string;
}

/** A fix to the built-in adapter of a helpdesk that we know, come as data. */
export interface KeptFix {
  /** The id of the helpdesk's adapter, and what people call it. */
  product: string;
  name: string;
  version: number;
  /** The pack that brought it; null where a file did, or where an undone import put it back. */
  from: string | null;
  /** ISO 8601. */
  at: string;
  /**
   * `on`: it is read by. `off`: somebody has gone back to the built-in adapter. `older`: the built-in one is as new by now.
   * `unknown`: there is no such helpdesk here. `refused`: it aims at what may not be read or written.
   */
  state: 'on' | 'off' | 'older' | 'unknown' | 'refused';
}

/** Why a file with an adapter is refused. */
export const IMPORT_FAULTS = [
  'too_large',
  'not_json',
  'not_ours',
  'wrong_version',
  'wrong_shape',
  'bad_selector',
  'forbidden',
  'unknown_helpdesk',
  'not_newer',
] as const;
export type ImportFault = (typeof IMPORT_FAULTS)[number];

/** A file by which an adapter is shared; a fix to a helpdesk's own goes without a site, for it holds wherever that one does. */
export interface AdapterFile {
  attune: 'adapter';
  version: 1;
  site?: string;
  at: string;
  adapter: Adapter;
}

/** What an adapter says where to find, in parts. */
export function partsTold({ ticket, subject, customer, messages, composers }: Adapter): Part[] {
  const told: [Part, boolean][] = [
    ['ticket', Object.keys(ticket).length > 0],
    ['messages', messages.item.length > 0],
    ['author', messages.author.length > 0],
    ['role', messages.roles.length > 0],
    ['body', messages.body.length > 0],
    ['time', messages.at.length > 0],
    ['subject', subject.length > 0],
    ['customer', customer.name.length > 0],
    ['composer', composers.length > 0],
  ];
  return told.filter(([, is]) => is).map(([part]) => part);
}
