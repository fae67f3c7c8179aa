/** What taking a pack would change on a shelf, worked out before anything is touched. */
import type { Clash, Double, FieldChange, Pack, PackChange, ShelfEntry, ShelfKind, WantedImport } from '../../packs.ts';

/** One step of an import: what stood there, and what is to stand there; null for nothing. */
export interface Step {
  kind: ShelfKind;
  id: string;
  before: ShelfEntry['body'] | null;
  after: ShelfEntry['body'] | null;
}

export interface Plan {
  steps: Step[];
  unchanged: number;
  clashes: Clash[];
  doubles: Double[];
}

/** Letters of a text that are shown of each version. */
const SHOWN = 400;
/** Fields of one change that are shown. */
const MOST_FIELDS = 30;

/** The same text for the same value, in whatever order its keys were written. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const keys = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${keys.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

const nameOf = ({ kind, id }: Pick<ShelfEntry, 'kind' | 'id'>): string => `${kind}:${id}`;

/** As a person calls it: its title or name, and its id where it has none. */
export function titleOf(id: string, body: ShelfEntry['body'] | null): string {
  const title = body?.title ?? body?.name;
  return typeof title === 'string' && title !== '' ? title : id;
}

const shortcutOf = ({ kind, body }: ShelfEntry): string | null =>
  kind === 'template' && typeof body.shortcut === 'string' ? body.shortcut : null;

/** Whoever types it gets the same in whatever case. */
const typedOf = (entry: ShelfEntry): string | null => shortcutOf(entry)?.toLowerCase() ?? null;

const withoutShortcut = (entry: ShelfEntry): ShelfEntry => ({ ...entry, body: { ...entry.body, shortcut: null } });

/** What is taken away with `replace`: what the pack does not name, among the kinds that it holds. */
function removedBy(pack: Pack, here: readonly ShelfEntry[]): ShelfEntry[] {
  const kinds = new Set(pack.entries.map(({ kind }) => kind));
  const named = new Set(pack.entries.map(nameOf));
  return here.filter((entry) => kinds.has(entry.kind) && !named.has(nameOf(entry)));
}

/** Shortcuts that both sides have, for different templates. */
function clashesOf(theirs: readonly ShelfEntry[], ours: readonly ShelfEntry[]): Clash[] {
  const taken = new Map(ours.flatMap((entry) => (shortcutOf(entry) ? [[typedOf(entry), entry] as const] : [])));
  return theirs.flatMap((entry) => {
    const shortcut = shortcutOf(entry);
    const own = shortcut === null ? undefined : taken.get(typedOf(entry));
    if (shortcut === null || !own || own.id === entry.id) return [];
    const side = (one: ShelfEntry) => ({ id: one.id, title: titleOf(one.id, one.body) });
    return [{ shortcut, ours: side(own), theirs: side(entry) }];
  });
}

/** Two of the pack's own templates with one shortcut: the first has it. */
function ownShortcutsOnce(entries: readonly ShelfEntry[]): { once: ShelfEntry[]; doubles: Double[] } {
  const seen = new Map<string, ShelfEntry>();
  const doubles: Double[] = [];
  const once = entries.map((entry) => {
    const typed = typedOf(entry);
    if (typed === null) return entry;
    const first = seen.get(typed);
    if (first) {
      doubles.push({ shortcut: typed, keeps: titleOf(first.id, first.body), loses: titleOf(entry.id, entry.body) });
      return withoutShortcut(entry);
    }
    seen.set(typed, entry);
    return entry;
  });
  return { once, doubles };
}

/** What taking `pack` would change among what is `here`. */
export function planImport(
  pack: Pack,
  here: readonly ShelfEntry[],
  { mode, clashes: choices }: Pick<WantedImport, 'mode' | 'clashes'>,
): Plan {
  const removed = mode === 'replace' ? removedBy(pack, here) : [];
  const gone = new Set(removed.map(nameOf));
  const { once: wanted, doubles } = ownShortcutsOnce(pack.entries);
  const named = new Set(wanted.map(nameOf));
  const staying = here.filter((entry) => !gone.has(nameOf(entry)) && !named.has(nameOf(entry)));
  const clashes = clashesOf(wanted, staying);
  const won = new Set(clashes.filter(({ shortcut }) => choices[shortcut] === 'theirs').map(({ shortcut }) => shortcut));
  const lost = new Set(clashes.filter(({ shortcut }) => !won.has(shortcut)).map(({ theirs }) => theirs.id));
  const bereft = new Set(clashes.filter(({ shortcut }) => won.has(shortcut)).map(({ ours }) => ours.id));
  const after = [
    ...wanted.map((entry) => (entry.kind === 'template' && lost.has(entry.id) ? withoutShortcut(entry) : entry)),
    ...staying.filter((entry) => entry.kind === 'template' && bereft.has(entry.id)).map(withoutShortcut),
  ];
  const before = new Map(here.map((entry) => [nameOf(entry), entry.body]));
  const steps = [
    ...after.map(({ kind, id, body }) => ({ kind, id, before: before.get(nameOf({ kind, id })) ?? null, after: body })),
    ...removed.map(({ kind, id, body }) => ({ kind, id, before: body, after: null })),
  ];
  const changing = steps.filter((step) => canonical(step.before) !== canonical(step.after));
  return { steps: changing, unchanged: steps.length - changing.length, clashes, doubles };
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value === undefined || value === null ? '' : canonical(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

/** The fields in which two versions differ. */
function fieldsOf(before: object, after: object): FieldChange[] {
  const one = before as Record<string, unknown>;
  const other = after as Record<string, unknown>;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((field) => canonical(one[field] ?? null) !== canonical(other[field] ?? null))
    .slice(0, MOST_FIELDS)
    .map((field) => ({ field, before: shown(one[field]), after: shown(other[field]) }));
}

const textOf = (kind: ShelfKind, body: ShelfEntry['body']): string => (kind === 'template' ? shown(body.body) : '');

/** A step as a person reads it. */
export function changeOf({ kind, id, before, after }: Step): PackChange {
  const title = titleOf(id, after ?? before);
  if (after === null) return { kind, id, title, what: 'removed', fields: [], text: textOf(kind, before ?? {}) };
  if (before === null) return { kind, id, title, what: 'added', fields: [], text: textOf(kind, after) };
  return { kind, id, title, what: 'changed', fields: fieldsOf(before, after), text: '' };
}
