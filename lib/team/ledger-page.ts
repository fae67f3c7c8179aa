/**
 * The whole ledger as one text, so that a browser that has just started need not open ten thousand documents. It is made of the documents
 * and never the other way round: what has changed since it was written is read from the database's own list of changes, and where it
 * is missing or cannot be read, the documents are. It travels nowhere.
 */
import { type KeptGesture, listGestures } from './ledger.ts';
import type { Store } from './store.ts';

const PAGE = '_local/ledger';
const VERSION = 1;
const PREFIX = 'gesture:';
/** So many changes are read one by one; beyond that the page is written anew. */
const LAG = 50;

interface Page {
  version: number;
  /** Up to which change it is true. */
  seq: number | string;
  text: string;
}

/** An entry without the names of its parts: half the text. */
type Line = ReturnType<typeof lineOf>;

const lineOf = (one: KeptGesture) =>
  [
    [one.id, one.at, one.agent, one.customer, one.gesture, one.kind, one.ticket, one.state, one.until, one.helpdesk],
    [one.amount, one.minutes],
    one.case,
  ] as const;

function entryOf([words, [amount, minutes], about]: Line): KeptGesture {
  const [id, at, agent, customer, gesture, kind, ticket, state, until, helpdesk] = words;
  const entry = { id, at, agent, customer, gesture, kind, amount, minutes, ticket, state, until, case: about };
  return helpdesk ? { ...entry, helpdesk } : entry;
}

const pageOf = async (store: Store): Promise<(Page & { _rev: string }) | null> =>
  store.get<Page>(PAGE).catch(() => null); // without it, the documents are read

function entriesIn(page: Page | null): KeptGesture[] | null {
  if (page?.version !== VERSION) return null;
  try {
    return (JSON.parse(page.text) as Line[]).map(entryOf);
  } catch {
    return null;
  }
}

/** Writes it, the newest first; where that fails, there is an older one, or none. */
async function keepPage(store: Store, seq: Page['seq'], entries: readonly KeptGesture[], rev?: string): Promise<void> {
  const sorted = entries.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  const page: Page = { version: VERSION, seq, text: JSON.stringify(sorted.map(lineOf)) };
  await store.put({ _id: PAGE, ...page, ...(rev ? { _rev: rev } : {}) }).catch(() => undefined);
}

/** What the page says, and all that has happened since. */
async function caughtUp(store: Store, page: Page & { _rev: string }, before: KeptGesture[]): Promise<KeptGesture[]> {
  const { results, last_seq } = await store.changes({ since: page.seq, include_docs: true });
  const ledger = new Map(before.map((entry) => [entry.id, entry]));
  let erased = false;
  for (const { id: place, doc } of results) {
    if (!place.startsWith(PREFIX) || !doc) continue;
    const id = place.slice(PREFIX.length);
    const { _id, _rev, _deleted, ...body } = doc as unknown as Record<string, unknown>;
    erased ||= _deleted === true;
    if (_deleted) ledger.delete(id);
    else ledger.set(id, { ...body, id } as KeptGesture);
  }
  const entries = [...ledger.values()];
  // What is erased must stand nowhere.
  if (erased || results.length > LAG) await keepPage(store, last_seq, entries, page._rev);
  return entries;
}

/** All gestures. */
export async function readLedger(store: Store): Promise<KeptGesture[]> {
  const page = await pageOf(store);
  const before = entriesIn(page);
  if (page && before) return caughtUp(store, page, before);
  // Changes that come while the documents are read are read once more, to no harm.
  const { update_seq } = await store.info();
  const entries = await listGestures(store);
  if (entries.length > LAG) await keepPage(store, update_seq, entries, page?._rev);
  return entries;
}

/** Takes it away. */
export async function dropLedgerPage(store: Store): Promise<void> {
  const page = await pageOf(store);
  if (page) await store.remove(PAGE, page._rev);
}
