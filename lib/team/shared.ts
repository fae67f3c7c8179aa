/**
 * What a lead shares with the team, in the database: one document each, so that two leads who change different things never
 * meet; and a log of who changed what. The studio, packs, a policy from IT and the team's database all write through here.
 */
import { InvalidInput } from '../schema/invalid.ts';
import { parseShared } from '../schema/shared.ts';
import type { Shared, SharedBodies, SharedChange, SharedKind, SharedList } from '../shared.ts';
import { all, find } from './documents.ts';
import { readLog } from './log.ts';
import { publishBody } from './publishing/put.ts';
import type { Store } from './store.ts';

/** The body, or null where it cannot be read. */
function readable<Kind extends SharedKind>(kind: Kind, body: unknown): SharedBodies[Kind] | null {
  try {
    return parseShared(kind, body);
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

/** The shared documents, as one person changes them. */
export interface Shelf {
  /** All of a kind, by name. What cannot be read is named, left as it is, and harms no other. */
  list<Kind extends SharedKind>(kind: Kind): Promise<SharedList<Kind>>;
  /** One, or null where there is none, or none that can be read. */
  find<Kind extends SharedKind>(kind: Kind, id: string): Promise<SharedBodies[Kind] | null>;
  /** Keeps it in place of that with the same id; the same again changes nothing. @throws InvalidInput */
  save<Kind extends SharedKind>(kind: Kind, id: string, body: unknown): Promise<SharedBodies[Kind]>;
  /** Removes it, readable or not. False where there was none. */
  remove(kind: SharedKind, id: string): Promise<boolean>;
  /** Who changed what, newest first. */
  changes(): Promise<SharedChange[]>;
}

/**
 * @param by who changes things, for the log
 * @param now ISO 8601
 */
export function sharedShelf(store: Store, by: string, now = () => new Date().toISOString()): Shelf {
  return {
    async list(kind) {
      const found = (await all<object>(store, kind)).map(({ id, body }) => ({ id, body: readable(kind, body) }));
      const kept = found.filter((one): one is Shared<typeof kind> => one.body !== null);
      return {
        kept: kept.sort((one, other) => one.body.name.localeCompare(other.body.name) || (one.id < other.id ? -1 : 1)),
        broken: found.filter(({ body }) => body === null).map(({ id }) => id),
      };
    },
    async find(kind, id) {
      const body = await find<object>(store, kind, id);
      return body && readable(kind, body);
    },
    async save(kind, id, given) {
      const body = parseShared(kind, given);
      await publishBody(store, { kind, id }, body, { by, at: now() });
      return body;
    },
    remove: (kind, id) => publishBody(store, { kind, id }, null, { by, at: now() }),
    changes: () => readLog(store),
  };
}
