/**
 * Doing an import: all of it or nothing, and undoing it. What stood there before is written down first, so that an import
 * that was stopped half way, whatever stopped it, is taken back when somebody next asks.
 */
import type { DoneImport, ShelfEntry, ShelfKind } from '../../packs.ts';
import { all, change, erase, find, putOnce } from '../documents.ts';
import type { Store } from '../store.ts';
import { canonical, type Step } from './plan.ts';

const KIND = 'import';

/** Imports that can be undone; the oldest go first. */
const KEPT = 5;

/** Where things lie. `write` puts all it is given of one kind, or throws. */
export interface Shelf {
  list(kind: ShelfKind): Promise<ShelfEntry[]>;
  /** @param from the pack that brings it; null where something is put back */
  write(
    kind: ShelfKind,
    changes: readonly { id: string; body: ShelfEntry['body'] | null }[],
    from: string | null,
  ): Promise<void>;
  /** Names where things lie now: here alone, or with which team. */
  place(): Promise<string>;
  /** Whether things of this kind that were written at that place may be written again from here, and would lie there. */
  holds(kind: ShelfKind, place: string): Promise<boolean>;
}

/** Where imports lay before it was written down. */
const ALONE = '';

interface Body {
  state: 'under_way' | 'done' | 'undone';
  name: string;
  at: string;
  counts: DoneImport['counts'];
  steps: Step[];
  /** The import that this one takes back, or the followed pack that it is of; it is not listed itself. */
  of: string | null;
  /** Where it was done. */
  place?: string;
  /** Holds until then, as its author says; null: no end. ISO 8601. */
  until?: string | null;
}

/** The steps that can be taken back from here: what a team has come to use meanwhile is not this browser's alone. */
async function within(shelf: Shelf, { steps, place }: Pick<Body, 'steps' | 'place'>): Promise<Step[]> {
  const kinds = [...new Set(steps.map(({ kind }) => kind))];
  const held = await Promise.all(kinds.map((kind) => shelf.holds(kind, place ?? ALONE)));
  const ours = new Set(kinds.filter((_, at) => held[at]));
  return steps.filter(({ kind }) => ours.has(kind));
}

async function write(
  shelf: Shelf,
  steps: readonly Step[],
  which: 'before' | 'after',
  from: string | null,
): Promise<void> {
  for (const kind of new Set(steps.map((step) => step.kind))) {
    const own = steps.filter((step) => step.kind === kind);
    await shelf.write(
      kind,
      own.map((step) => ({ id: step.id, body: step[which] })),
      from,
    );
  }
}

const isDone = ({ state }: Body): boolean => state !== 'under_way';

/** Takes back what was stopped half way. Returns how many imports that were. */
export async function takeBackHalves(store: Store, shelf: Shelf): Promise<number> {
  const halves = (await all<Body>(store, KIND)).filter(({ body }) => !isDone(body));
  for (const { body } of halves) await write(shelf, await within(shelf, body), 'before', null);
  await erase<Body>(store, KIND, (body) => !isDone(body));
  return halves.length;
}

async function forgetOldest(store: Store): Promise<void> {
  const kept = (await all<Body>(store, KIND)).map(({ body }) => body.at).sort();
  const least = kept.at(-KEPT);
  if (least !== undefined) await erase<Body>(store, KIND, (body) => isDone(body) && body.at < least);
}

const countOf = (steps: readonly Step[]): DoneImport['counts'] => ({
  added: steps.filter(({ before }) => before === null).length,
  changed: steps.filter(({ before, after }) => before !== null && after !== null).length,
  removed: steps.filter(({ after }) => after === null).length,
});

const shownOf = (id: string, { name, at, counts, state, until }: Body): DoneImport => ({
  id,
  name,
  at,
  counts,
  undone: state === 'undone',
  until: until ?? null,
});

interface Given {
  id: string;
  name: string;
  /** ISO 8601. */
  at: string;
  of?: string;
  until?: string | null;
  /** It puts back what an import had changed. */
  takesBack?: boolean;
}

/** Takes all steps. Where one fails, all is as before, and the failure is thrown. */
export async function doSteps(
  store: Store,
  shelf: Shelf,
  { id, name, at, of, until = null, takesBack = false }: Given,
  steps: Step[],
): Promise<DoneImport> {
  await takeBackHalves(store, shelf);
  const place = await shelf.place();
  const body: Body = { state: 'under_way', name, at, counts: countOf(steps), steps, of: of ?? null, place, until };
  await putOnce<Body>(store, KIND, id, body);
  try {
    await write(shelf, steps, 'after', takesBack ? null : name);
  } catch (error) {
    await takeBackHalves(store, shelf);
    throw error;
  }
  const done = await change<Body>(store, KIND, id, (kept) => ({ ...kept, state: 'done' }));
  if (of !== undefined) await erase<Body>(store, KIND, (kept, each) => each === id && isDone(kept));
  await forgetOldest(store);
  return shownOf(id, done);
}

/** Those that were done, newest first. */
export async function doneImports(store: Store): Promise<DoneImport[]> {
  const kept = (await all<Body>(store, KIND)).filter(({ body }) => isDone(body) && body.of === null);
  return kept.map(({ id, body }) => shownOf(id, body)).sort((one, other) => other.at.localeCompare(one.at));
}

/** How many things stay although an import was undone: changed since, or not this browser's to change any more. */
export interface Undone {
  kept: number;
  left: number;
}

/** Undoes one, as far as it can be taken back from here. */
export async function undoSteps(store: Store, shelf: Shelf, id: string, at: string): Promise<Undone> {
  await takeBackHalves(store, shelf);
  const body = await find<Body>(store, KIND, id);
  if (body?.state !== 'done') return { kept: 0, left: 0 };
  const ours = await within(shelf, body);
  const now = new Map<string, string>();
  for (const kind of new Set(ours.map((step) => step.kind)))
    for (const entry of await shelf.list(kind)) now.set(`${kind}:${entry.id}`, canonical(entry.body));
  const still = ({ kind, id: own, after }: Step) => (now.get(`${kind}:${own}`) ?? 'null') === canonical(after);
  const back = ours.filter(still).map((step) => ({ ...step, before: step.after, after: step.before }));
  await doSteps(store, shelf, { id: `undo-${id}`, name: body.name, at, of: id, takesBack: true }, back);
  await change<Body>(store, KIND, id, (kept) => ({ ...kept, state: 'undone', steps: [] }));
  return { kept: ours.length - back.length, left: body.steps.length - ours.length };
}
