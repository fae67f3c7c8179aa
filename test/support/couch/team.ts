/** A team on a server of tests: the shared database, its people, their databases. */

import { ownDatabase } from '../../../lib/team/sync/address.ts';
import { openTo } from '../../../lib/team/sync/place.ts';
import { roleOn, rolesOn } from '../../../lib/team/sync/roles.ts';
import { Wire } from '../../../lib/team/sync/wire.ts';
import type { Joined, TeamRole } from '../../../lib/team.ts';
import { designOf } from '../../../tools/team/design.ts';
import { ADMIN } from './server.ts';

const put = (body: object) => ({ method: 'PUT', body: JSON.stringify(body) });
const PASSWORD = 'a-password-for-tests';

/** Makes a team with these people; their names begin with their part: `lead-1`, `agent-2`. */
export async function makeTeam(url: string, users: readonly string[]) {
  const admin = new Wire(url, ADMIN);
  const database = `team-${crypto.randomUUID()}`;
  const roles = rolesOn(database);
  await admin.json(database, { method: 'PUT' });
  await admin.json(`${database}/_security`, put({ admins: { names: [], roles: [] }, members: { names: [], roles } }));
  await admin.json(`${database}/_design/attune`, put(designOf('shared')));
  for (const user of users) await addPerson(admin, database, user);
  return {
    database,
    admin,
    joined: (user: string): Joined => ({
      url,
      database,
      user,
      role: roleOf(user),
      since: '2026-01-01T00:00:00.000Z',
    }),
    wire: (user: string, patience?: number) => new Wire(url, { user, password: PASSWORD }, patience),
  };
}

const roleOf = (user: string): TeamRole => (user.startsWith('lead') ? 'lead' : 'agent');

async function addPerson(admin: Wire, database: string, user: string): Promise<void> {
  const before = await admin.json<{ _rev: string }>(`_users/org.couchdb.user:${user}`);
  const account = { type: 'user', name: user, roles: [roleOn(database, roleOf(user))], password: PASSWORD };
  await admin.json(
    `_users/org.couchdb.user:${user}`,
    put({ _id: `org.couchdb.user:${user}`, ...account, ...(before ? { _rev: before._rev } : {}) }),
  );
  await addDatabase(admin, database, user);
}

/** Whether the list of accounts may be opened to others; as CouchDB 3 comes, it may not. */
export async function editableUsers(admin: Wire, editable: boolean): Promise<void> {
  const setting = '_node/_local/_config/couchdb/users_db_security_editable';
  await admin.json(setting, { method: 'PUT', body: JSON.stringify(String(editable)) });
}

const OF_ADMINS = { names: [], roles: ['_admin'] };

/** The list of accounts as it is on a server that nobody has changed; or one on which these roles have a say. */
export async function openUsers(admin: Wire, admins: readonly string[], members: readonly string[]): Promise<void> {
  await editableUsers(admin, true);
  const security = {
    admins: { names: [], roles: ['_admin', ...admins] },
    members: { names: [], roles: ['_admin', ...members] },
  };
  await admin.json('_users/_security', put(security));
}

/** As it was installed. */
export async function closeUsers(admin: Wire): Promise<void> {
  await editableUsers(admin, true);
  await admin.json('_users/_security', put({ admins: OF_ADMINS, members: OF_ADMINS }));
  await editableUsers(admin, false);
}

/** Makes the database of one of the team. */
export async function addDatabase(admin: Wire, database: string, user: string): Promise<void> {
  const own = ownDatabase(database, user);
  await admin.json(own, { method: 'PUT' });
  await admin.json(`${own}/_security`, put(openTo(database, user)));
  await admin.json(`${own}/_design/attune`, put(designOf('agent')));
}
