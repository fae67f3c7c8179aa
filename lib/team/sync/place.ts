/**
 * The database in which one person tells the team. A name that is given again after somebody has left gets another one: who comes
 * later opens nothing of who was there before.
 */
import { ownDatabase } from './address.ts';
import { Fault } from './fault.ts';
import { roleOn } from './roles.ts';
import type { Wire } from './wire.ts';

/** Who may open a database. */
export interface Security {
  admins: { names: string[]; roles: string[] };
  members: { names: string[]; roles: string[] };
}

const NOBODY = { names: [], roles: [] };

/** Its person and the team's leads. */
export const openTo = (database: string, user: string): Security => ({
  admins: NOBODY,
  members: { names: [user], roles: [roleOn(database, 'lead')] },
});

/** A place of somebody who was there before under the same name: the team's leads alone. */
export const closed = (database: string): Security => ({
  admins: NOBODY,
  members: { names: [], roles: [roleOn(database, 'lead')] },
});

export interface Place {
  database: string;
  user: string;
  /** Which one of those under this name. */
  nth: number;
}

const put = (body: object): RequestInit => ({ method: 'PUT', body: JSON.stringify(body) });

/** One that is made and not begun holds its checks and nothing else. */
const CHECKS_ALONE = 1;

/** The first place under a name that nobody has told anything in. @throws Fault */
export async function freePlace(wire: Wire, database: string, user: string): Promise<number> {
  for (let nth = 1; ; nth += 1) {
    const found = await wire.json<{ doc_count: number }>(encodeURIComponent(ownDatabase(database, user, nth)));
    if (!found || found.doc_count <= CHECKS_ALONE) return nth;
  }
}

/** Keeps the places of who was there before to the leads. Returns those that were open to somebody. @throws Fault */
export async function closeEarlier(wire: Wire, { database, user, nth }: Place, dry = false): Promise<string[]> {
  const names: string[] = [];
  for (let at = 1; at < nth; at += 1) {
    const name = ownDatabase(database, user, at);
    const path = `${encodeURIComponent(name)}/_security`;
    const now = await wire.json<Partial<Security>>(path);
    if (!now?.members?.names?.length) continue;
    if (!dry) await wire.json(path, put(closed(database)));
    names.push(name);
  }
  return names;
}

/**
 * Makes a place with the checks that another one has; stopped half way, it is ended by the same again.
 * @param like a place that is set up
 * @returns false where that one has no checks: then whoever looks after the server makes it with `team-setup`
 * @throws Fault where the account is no administrator's
 */
export async function makePlace(wire: Wire, place: Place, like: string): Promise<boolean> {
  const checks = await wire.json<{ _rev?: string; validate_doc_update?: string }>(
    `${encodeURIComponent(like)}/_design/attune`,
  );
  if (!checks?.validate_doc_update) return false;
  const name = encodeURIComponent(ownDatabase(place.database, place.user, place.nth));
  const exists = (error: unknown) => {
    if (!(error instanceof Fault) || error.kind !== 'exists') throw error;
  };
  await wire.json(name, { method: 'PUT' }).catch(exists);
  await wire.json(`${name}/_security`, put(openTo(place.database, place.user)));
  const { _rev: _theirs, ...design } = checks;
  await wire.json(`${name}/_design/attune`, put(design)).catch(exists);
  await closeEarlier(wire, place);
  return true;
}
