/** Looks at the page: which helpdesk, which ticket, what was said, where to answer. */

import type { Adapter } from '../adapter.ts';
import type { Conversation } from '../conversation.ts';
import { isBelow } from '../hosts.ts';
import type { Sight, Strange } from '../protocol.ts';
import { type Inside, noting } from './deep.ts';
import type { Reader, TicketReading } from './reader.ts';
import { openTicket, recognise, ticketNow } from './recognise.ts';
import { partsBy } from './sound.ts';
import type { Guess, Structure } from './structure.ts';
import { type Uncounted, unreadInTurn } from './unread.ts';

export interface Look extends TicketReading {
  adapter: Adapter | null;
  ticket: string | null;
  /** Cheap: false when another ticket may be open by now. */
  stands: () => boolean;
  /** How sure a reading by the page's structure is, 0…1. */
  structure: number | null;
  /** Why it was read by its structure. */
  strange: Strange;
  /** What was looked into; what changes there is another look. */
  insides: ReadonlySet<Inside>;
}

export const NOTHING: Look = {
  adapter: null,
  ticket: null,
  stands: () => true,
  conversation: null,
  parts: [],
  composer: null,
  hindrance: null,
  times: new Map(),
  unread: new Map(),
  older: 0,
  numbered: false,
  places: new Map(),
  items: [],
  waiting: false,
  structure: null,
  strange: 'unknown',
  insides: new Set(),
};

/** Finds a way to read a page that no adapter reads. */
type Guesser = Pick<Structure, 'guess' | 'renew' | 'holds' | 'isBare' | 'reads'>;

/**
 * One look at the page as it stands, by the first adapter that fits it; by its structure where none does.
 *
 * @param reader null while the script that reads tickets is on its way: the look then says only which ticket is open
 * @param last the adapter of the last look
 */
export function look(
  adapters: readonly Adapter[],
  guesser: Guesser,
  reader: Reader | null,
  last: Adapter | null,
): Look {
  const known = recognise(adapters, last) ?? ownOf(adapters);
  if (!known || known.confidence === 'address') return lookAround(known, guesser, reader, null);
  const seen = lookBy(known, reader);
  if (seen.conversation) guesser.reads();
  if (!reader || seen.ticket === null || seen.waiting || seen.conversation) return seen;
  if (!guesser.isBare(seen.ticket)) return { ...seen, waiting: true };
  const around = lookAround(known, guesser, reader, seen);
  // A header or a single line passes for one message easily: an empty ticket is no reason to guess that much.
  const isThread = (around.conversation?.messages.length ?? 0) > 1;
  return isThread
    ? around
    : { ...seen, waiting: around.waiting, insides: new Set([...seen.insides, ...around.insides]) };
}

/** The product whose own domain this is, where the address says that a ticket is open and the signs of its pages are gone. */
const ownOf = (adapters: readonly Adapter[]): Adapter | null =>
  adapters.find(
    (each) => each.hosts?.some((pattern) => isBelow(location.hostname, pattern)) && openTicket(each) !== null,
  ) ?? null;

/** A look by the page's structure; `seen` is what a known helpdesk's own adapter has found. */
function lookAround(known: Adapter | null, guesser: Guesser, reader: Reader | null, seen: Look | null): Look {
  const strange = seen ? 'changed' : known ? 'unverified' : 'unknown';
  const by = (guess: Guess | null) => {
    const adapter = guess?.adapter && seen ? answered(guess.adapter, seen) : guess?.adapter;
    const found = guess && adapter ? lookByGuess({ ...guess, adapter }, reader) : null;
    return found && { ...found, strange: strange as Strange };
  };
  const guess = guesser.guess(known);
  const first = by(guess);
  // Another inference is due in a moment; without the script that makes it there is nothing to wait for.
  if (!first && seen) return { ...seen, waiting: !guess && globalThis.attuneInfer !== undefined };
  if (!first) return { ...(known ? lookBy(known, reader) : NOTHING), insides: guess?.insides ?? NOTHING.insides };
  if (!reader) return first;
  if (isWhole(first)) {
    guesser.holds();
    return first;
  }
  return by(guesser.renew(known)) ?? first;
}

/** Guesses that write where the known helpdesk does; the same object for the same guess. */
const answeredBy = new WeakMap<Adapter, Adapter>();

/**
 * Where the known places to write are still there, open or not, no other is guessed: it could be the same editor, with a
 * note in it.
 */
function answered(guess: Adapter, { adapter, composer, hindrance }: Look): Adapter {
  if (!adapter || !(composer || hindrance)) return guess;
  const made = answeredBy.get(guess);
  if (made) return made;
  const { scope, scopeRequired, composers } = adapter;
  const both = { ...guess, ...(scope && { scope }), ...(scopeRequired && { scopeRequired }), composers };
  answeredBy.set(guess, both);
  return both;
}

const isWhole = ({ conversation, parts }: Look) =>
  conversation !== null && !parts.some(({ part, state }) => part === 'role' && state === 'missing');

/** What is inferred is never found, only guessed. */
function lookByGuess(guess: Guess & { adapter: Adapter }, reader: Reader | null): Look {
  const seen = lookBy(guess.adapter, reader, guess.insides);
  const parts = seen.parts.map((report) =>
    report.state === 'found' ? { ...report, state: 'guessed' as const } : report,
  );
  return { ...seen, parts, structure: seen.conversation && guess.confidence };
}

function lookBy(adapter: Adapter, reader: Reader | null, known: Iterable<Inside> = []): Look {
  const entered = new Set<Inside>();
  const { key: ticket, stands } = noting(entered, () => ticketNow(adapter));
  const read = ticket !== null && reader?.read(adapter, ticket, entered);
  const insides = new Set([...entered, ...known]);
  const parts = read ? partsBy(adapter, read.parts) : [];
  return { ...NOTHING, adapter, ticket, stands, insides, waiting: ticket !== null, ...read, parts };
}

/** Whether the same was said in two conversations; ids, authors and texts of the messages decide. */
export function sameWords(a: Conversation | null, b: Conversation | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.messages.length !== b.messages.length) return false;
  return a.messages.every((message, index) => {
    const other = b.messages[index];
    return other?.id === message.id && other.author === message.author && other.text === message.text;
  });
}

/** What the panel is told of a look. */
export function sightOf(seen: Look, { page, seq }: Pick<Sight, 'page' | 'seq'>, source: Sight['source']): Sight {
  return {
    page,
    seq,
    helpdesk: seen.adapter && { id: seen.adapter.id, name: seen.adapter.name },
    ticket: seen.ticket,
    conversation: seen.conversation,
    source: seen.conversation ? source : null,
    waiting: seen.waiting && !seen.conversation,
    structure: seen.structure,
    strange: seen.strange,
    parts: seen.parts,
    times: { language: document.documentElement.lang || navigator.language, said: Object.fromEntries(seen.times) },
    unread: { ...unreadOf(seen, source), older: seen.older },
    composer: seen.composer && { id: seen.composer.id, name: seen.composer.name },
    hindrance: seen.hindrance,
  };
}

/** Of a thread that was read on another page, nobody knows any more. */
function unreadOf({ conversation, unread }: Look, source: Sight['source']): Uncounted {
  return conversation && source === 'page'
    ? unreadInTurn(conversation, unread)
    : { pictures: 0, attachments: 0, cut: 0 };
}
