/** Accounts on the team's server. */
import * as v from 'valibot';
import type { TeamRole } from '../../team.ts';
import { isUserName } from './address.ts';
import { Fault } from './fault.ts';
import { newPassword } from './invitation.ts';
import type { Security } from './place.ts';
import { partIn, roleOn, rolesOn } from './roles.ts';
import type { Wire } from './wire.ts';

/** Versions from which on accounts, members and checks are as we need them. */
const OLDEST = 3;

const welcomeSchema = v.object({ couchdb: v.string(), version: v.string() });
const sessionSchema = v.object({ userCtx: v.object({ name: v.nullable(v.string()), roles: v.array(v.string()) }) });
const accountSchema = v.looseObject({ _id: v.string(), _rev: v.string(), roles: v.array(v.string()) });

const path = (user: string) => `_users/org.couchdb.user:${encodeURIComponent(user)}`;

/** @throws Fault where no CouchDB answers, or one that is too old */
export async function meet(wire: Wire): Promise<void> {
  const said = v.safeParse(welcomeSchema, await wire.json(''));
  if (!said.success) throw new Fault('not_couchdb');
  if (Number.parseInt(said.output.version, 10) < OLDEST) throw new Fault('old_server', said.output.version);
}

/** Who the server takes us for. @throws Fault */
export async function session(wire: Wire): Promise<{ name: string; roles: string[] }> {
  const said = v.safeParse(sessionSchema, await wire.json('_session'));
  if (!said.success) throw new Fault('not_couchdb');
  const { name, roles } = said.output.userCtx;
  if (name === null) throw new Fault('unauthorised');
  return { name, roles };
}

/** Our part in the team of this database. @throws Fault */
export async function roleHere(wire: Wire, database: string): Promise<TeamRole> {
  const { roles } = await session(wire);
  const role = partIn(database, roles);
  if (!role) throw new Fault('no_role');
  return role;
}

async function account(wire: Wire, user: string): Promise<v.InferOutput<typeof accountSchema> | null> {
  const found = await wire.json(path(user));
  if (found === null) return null;
  const said = v.safeParse(accountSchema, found);
  if (!said.success) throw new Fault('not_couchdb');
  return said.output;
}

/** Whether there is an account of this name. @throws Fault `forbidden` where only an administrator may know */
export const hasAccount = async (wire: Wire, user: string): Promise<boolean> => (await account(wire, user)) !== null;

/** Gives one's own account another password. @throws Fault */
export async function changePassword(wire: Wire, password: string): Promise<void> {
  const own = await account(wire, wire.user);
  if (!own) throw new Fault('unauthorised');
  await wire.json(path(wire.user), { method: 'PUT', body: JSON.stringify({ ...own, password }) });
}

/**
 * Makes an account with a password for one use, which is returned.
 * @throws Fault `exists` where the name is taken, `forbidden` where only the server's administrator may
 */
export async function makeAccount(wire: Wire, database: string, user: string, role: TeamRole): Promise<string> {
  if (!isUserName(user)) throw new Fault('code');
  const once = newPassword();
  const roles = [roleOn(database, role)];
  const doc = { _id: `org.couchdb.user:${user}`, type: 'user', name: user, roles, password: once };
  const made = await wire.json(path(user), { method: 'PUT', body: JSON.stringify(doc) });
  if (made === null) throw new Fault('forbidden'); // CouchDB hides from others that there are accounts at all
  return once;
}

/** Gives an account another part in the team; what else it may on the server stays. @throws Fault `gone` where there is none of this name */
export async function changeRole(wire: Wire, database: string, user: string, role: TeamRole): Promise<void> {
  const found = await account(wire, user);
  if (!found) throw new Fault('gone');
  const ours = rolesOn(database);
  const roles = [...found.roles.filter((one) => !ours.includes(one)), roleOn(database, role)];
  await wire.json(path(user), { method: 'PUT', body: JSON.stringify({ ...found, roles }) });
}

/** Gives an account another password for joining, which is returned. @throws Fault `gone` where there is none of this name */
export async function renewAccount(wire: Wire, user: string): Promise<string> {
  const found = await account(wire, user);
  if (!found) throw new Fault('gone');
  const once = newPassword();
  await wire.json(path(user), { method: 'PUT', body: JSON.stringify({ ...found, password: once }) });
  return once;
}

/**
 * Whether the team's people may give their own account another password. As CouchDB 3 comes, they may not: the list of accounts is open to
 * administrators alone, and a code stays what it was. @throws Fault
 */
export async function mayChangeOwn(wire: Wire, database: string): Promise<boolean> {
  const { members } = (await wire.json<Partial<Security>>('_users/_security')) ?? {};
  const roles = members?.roles ?? [];
  const isOpen = roles.length === 0 && (members?.names ?? []).length === 0;
  return isOpen || rolesOn(database).every((one) => roles.includes(one));
}

/** @throws Fault `not_admin` where the account is no administrator's, or is not known at all */
export async function mustBeAdmin(wire: Wire): Promise<void> {
  const { roles } = await session(wire).catch((error: unknown) => {
    throw error instanceof Fault && error.kind === 'unauthorised' ? new Fault('not_admin') : error;
  });
  if (!roles.includes('_admin')) throw new Fault('not_admin');
}

/** Takes an account away; one that is not there is gone already. @throws Fault */
export async function dropAccount(wire: Wire, user: string): Promise<void> {
  const found = await account(wire, user);
  if (found) await wire.json(`${path(user)}?rev=${encodeURIComponent(found._rev)}`, { method: 'DELETE' });
}
