/** Imports of customers: what a file says is put beside what was known, and can be taken away again as a whole. */
import type { ImportDone } from '../customer-import.ts';
import { type KnownPreferences, PREFERENCES, type PreferenceChange } from '../customers.ts';
import { NOTHING } from './customers.ts';
import { change, erase, find, putOnce } from './documents.ts';
import type { Store } from './store.ts';

const KIND = 'customer';
const IMPORT = 'import';
const LAST = 'last';

/** What an import has found of a customer, so that it can be put back; null: nothing was kept of them. */
interface Before {
  id: string;
  at: string;
  preferences: KnownPreferences | null;
}

interface Body {
  customer: string;
  preferences: KnownPreferences;
  asked: string | null;
  advocate: boolean;
  ideas: number;
  imported?: Before;
}

interface Wanted {
  customer: string;
  change: PreferenceChange;
}

type Doc = Body & { _id: string; _rev?: string };

const idOf = (customer: string) => `${KIND}:${customer}`;

/** The documents of these customers, in their order; null where there is none. */
async function known(store: Store, customers: readonly string[]): Promise<(Doc | null)[]> {
  const { rows } = await store.allDocs<Body>({ keys: customers.map(idOf), include_docs: true });
  return rows.map(({ doc }) => doc ?? null);
}

/** Only what nobody has said, and what an earlier file has said, gives way. */
function noted(before: KnownPreferences, wanted: PreferenceChange, at: string): KnownPreferences {
  const entries = PREFERENCES.flatMap((name) => {
    const value = wanted[name];
    const there = before[name];
    if (value === undefined || value === null || (there && there.from !== 'import')) return [];
    return [[name, { value, from: 'import', at }] as const];
  });
  return { ...before, ...Object.fromEntries(entries) };
}

function withImport(doc: Doc | null, { customer, change: wanted }: Wanted, id: string, at: string): Doc {
  const before = doc?.preferences ?? null;
  // The same part may be written twice: what was known before the first time counts.
  const imported = doc?.imported?.id === id ? doc.imported : { id, at, preferences: before };
  const blank: Doc = { _id: idOf(customer), customer, preferences: NOTHING, asked: null, advocate: false, ideas: 0 };
  return { ...(doc ?? blank), preferences: noted(before ?? NOTHING, wanted, at), imported };
}

/** Writes documents; those that somebody has changed meanwhile are made anew from what stands there now. */
async function write(
  store: Store,
  customers: string[],
  make: (doc: Doc | null, at: number) => Doc | null,
): Promise<void> {
  let open = customers.map((customer, at) => ({ customer, at }));
  while (open.length > 0) {
    const docs = await known(
      store,
      open.map(({ customer }) => customer),
    );
    const made = open.flatMap((one, index) => {
      const doc = make(docs[index] ?? null, one.at);
      return doc ? [{ one, doc }] : [];
    });
    const answers = await store.bulkDocs(made.map(({ doc }) => doc));
    const failed = answers.map(({ error, status }, index) => (error ? { status, one: made[index]?.one } : null));
    if (failed.some((fault) => fault && fault.status !== 409)) throw new Error('The store could not be written.');
    open = failed.flatMap((fault) => fault?.one ?? []);
  }
}

/** Notes one part of an import. The same part twice counts once. */
export async function importCustomers(store: Store, id: string, wanted: readonly Wanted[], at: string): Promise<void> {
  await putOnce<ImportDone>(store, IMPORT, LAST, { id, at, customers: 0 });
  const begun = await change<ImportDone>(store, IMPORT, LAST, (last) =>
    last.id === id ? last : { id, at, customers: 0 },
  );
  let fresh = 0;
  await write(
    store,
    wanted.map(({ customer }) => customer),
    (doc, index) => {
      const one = wanted[index];
      if (!one) return null;
      if (doc?.imported?.id !== id) fresh += 1;
      return withImport(doc, one, id, begun.at);
    },
  );
  await change<ImportDone>(store, IMPORT, LAST, (last) => ({ ...last, customers: last.customers + fresh }));
}

/** The last import, or null where there is none that can be taken back. */
export const lastImport = (store: Store): Promise<ImportDone | null> => find<ImportDone>(store, IMPORT, LAST);

/** What is known after an import is taken back: what was noted since stays. */
function without({ imported, ...doc }: Doc): Doc & { _deleted?: true } {
  if (!imported) return doc;
  const before = imported.preferences ?? NOTHING;
  const entries = PREFERENCES.map((name) => {
    const there = doc.preferences[name];
    return [name, there?.from === 'import' && there.at === imported.at ? before[name] : there] as const;
  });
  const preferences = Object.fromEntries(entries) as unknown as KnownPreferences;
  const holds = PREFERENCES.some((name) => preferences[name] !== null) || doc.asked || doc.advocate || doc.ideas > 0;
  return imported.preferences === null && !holds ? { ...doc, preferences, _deleted: true } : { ...doc, preferences };
}

/** Customers that are looked through at once. */
const AT_ONCE = 500;

/**
 * Takes an import back for some of the customers, those from the document `from` on. Returns how many they were, and where to
 * go on; null: all are done, and the import is forgotten.
 */
export async function undoPart(
  store: Store,
  id: string,
  from: string,
): Promise<{ undone: number; next: string | null }> {
  const { rows } = await store.allDocs<Body>({
    startkey: from.startsWith(`${KIND}:`) ? from : `${KIND}:`,
    endkey: `${KIND}:\uFFF0`,
    include_docs: true,
    limit: AT_ONCE,
  });
  const theirs = rows.flatMap(({ doc }) => (doc?.imported?.id === id ? [doc.customer] : []));
  await write(store, theirs, (doc) => (doc?.imported?.id === id ? without(doc) : null));
  const last = rows.at(-1);
  if (last && rows.length === AT_ONCE) return { undone: theirs.length, next: `${last.id}\u0000` };
  await erase<ImportDone>(store, IMPORT, (one) => one.id === id);
  return { undone: theirs.length, next: null };
}
