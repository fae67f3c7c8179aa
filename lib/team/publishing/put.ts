/** Publishing a document: it is put where everybody reads it, written down as a version, and noted in the log. */
import { nameOfBody, type Subject, type SubjectBody } from '../../publishing.ts';
import type { Deed } from '../../shared.ts';
import { change, erase, find, putOnce } from '../documents.ts';
import { noteChange } from '../log.ts';
import type { Store } from '../store.ts';
import { keepEdition } from './editions.ts';

/** Who did it, when (ISO 8601) and as what. */
export interface Done {
  by: string;
  at: string;
  /** What the log says; made, changed or removed where nothing else is said. */
  did?: Deed;
  /** The moment of the older version whose content this is. */
  of?: string | null;
}

/** The names of the parts in which two bodies differ. */
export function partsChanged(before: object, after: object): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const part = (body: object, name: string) => JSON.stringify((body as Record<string, unknown>)[name] ?? null);
  return [...names].filter((name) => part(before, name) !== part(after, name));
}

function deedOf(before: object | null, after: object | null): Deed {
  if (before === null) return 'made';
  return after === null ? 'removed' : 'changed';
}

/** As a person calls it, from whichever version has a name. */
export function calledBy(id: string, bodies: readonly (object | null)[]): string {
  for (const body of bodies) {
    const name = body && nameOfBody(body as SubjectBody);
    if (typeof name === 'string' && name !== '') return name;
  }
  return id;
}

/** Writes down, as a version and in the log, that `after` holds in place of `before`. */
export async function writeDown(
  store: Store,
  { kind, id }: Subject,
  [before, after]: readonly [object | null, object | null],
  { by, at, did, of = null }: Done,
): Promise<void> {
  const name = calledBy(id, [after, before]);
  const other = before && after ? partsChanged(before, after) : [];
  const parts = did === 'back' ? (of === null ? [] : [of]) : other;
  await keepEdition(
    store,
    { kind, id, name, body: after as SubjectBody | null, by, at, of },
    before as SubjectBody | null,
  );
  await noteChange(store, { kind, id, name, did: did ?? deedOf(before, after), parts, by, at });
}

/**
 * Puts a body in place of that with the same id; null removes it. The same again changes nothing and is not written down.
 * The same step taken by two browsers gives the same documents, revisions and all, so that they never disagree.
 *
 * @returns whether anything changed
 */
export async function publishBody(store: Store, subject: Subject, body: object | null, done: Done): Promise<boolean> {
  const { kind, id } = subject;
  const before = await find<object>(store, kind, id);
  if (body === null) {
    if (!before) return false;
    await erase<object>(store, kind, (_, each) => each === id);
  } else if (before) {
    if (partsChanged(before, body).length === 0) return false;
    await change<object>(store, kind, id, () => body);
  } else {
    const kept = await putOnce<object>(store, kind, id, body);
    if (kept !== body) await change<object>(store, kind, id, () => body);
  }
  await writeDown(store, subject, [before, body], done);
  return true;
}
