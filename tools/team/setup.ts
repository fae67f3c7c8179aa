/**
 * Sets a team's databases up on a CouchDB, or brings them up to date: whatever is right already is left alone, so it can be run
 * again at any time, and again after it was stopped half way.
 */

import { ownDatabase } from '../../lib/team/sync/address.ts';
import { Fault } from '../../lib/team/sync/fault.ts';
import { codeOf } from '../../lib/team/sync/invitation.ts';
import { makeAccount, meet, session } from '../../lib/team/sync/people.ts';
import type { Wire } from '../../lib/team/sync/wire.ts';
import { TEAM_ROLES } from '../../lib/team.ts';
import { type Design, designOf } from './design.ts';
import type { Person } from './people-file.ts';

interface Security {
  admins: { names: string[]; roles: string[] };
  members: { names: string[]; roles: string[] };
}

export interface Plan {
  wire: Wire;
  database: string;
  people: readonly Person[];
  /** Leads may make accounts from their browser. */
  invites: boolean;
  /** Says what would be done, and does nothing. */
  dry: boolean;
  /** One plain line about a step. */
  say(line: string): void;
}

const put = (body: object): RequestInit => ({ method: 'PUT', body: JSON.stringify(body) });
const NOBODY = { names: [], roles: [] };
const MEMBERS: Security = { admins: NOBODY, members: { names: [], roles: [...TEAM_ROLES] } };
const OWN = (user: string): Security => ({ admins: NOBODY, members: { names: [user], roles: ['lead'] } });

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** One step: says it, and takes it unless only a rehearsal was asked for. */
async function step(plan: Plan, words: string, take: () => Promise<unknown>): Promise<void> {
  plan.say(plan.dry ? `would ${words}` : words);
  if (!plan.dry) await take();
}

async function ensureDatabase(
  plan: Plan,
  name: string,
  security: Security,
  design: Design,
  what: string,
): Promise<void> {
  const { wire } = plan;
  const there = (await wire.json(name)) !== null;
  if (!there) await step(plan, `make ${name}: ${what}`, () => wire.json(name, { method: 'PUT' }));
  const members = there ? await wire.json<Security>(`${name}/_security`) : null;
  if (!same(members?.members, security.members) || !same(members?.admins, security.admins))
    await step(plan, `say who may open ${name}`, () => wire.json(`${name}/_security`, put(security)));
  const before = there ? await wire.json<Design & { _rev: string }>(`${name}/${design._id}`) : null;
  if (before?.validate_doc_update !== design.validate_doc_update)
    await step(plan, `give ${name} the checks that hold for every document`, () =>
      wire.json(`${name}/${design._id}`, put({ ...design, ...(before ? { _rev: before._rev } : {}) })),
    );
}

/** Lets leads make and take away accounts: they become administrators of the list of accounts, and of nothing else. */
async function ensureInvites(plan: Plan): Promise<void> {
  const now = (await plan.wire.json<Partial<Security>>('_users/_security')) ?? {};
  const admins = now.admins ?? NOBODY;
  const roles: readonly string[] = admins.roles ?? [];
  if (plan.invites === roles.includes('lead')) return;
  const next = plan.invites ? [...roles, 'lead'] : roles.filter((role) => role !== 'lead');
  const words = plan.invites ? 'let leads invite people and take their accounts away' : 'keep invitations to yourself';
  await step(plan, words, () =>
    plan.wire.json('_users/_security', put({ ...now, admins: { names: admins.names ?? [], roles: next } })),
  );
}

interface Account extends Person {
  isNew: boolean;
}

async function accounts({ wire }: Plan): Promise<Person[]> {
  const all = await wire.json<{ rows: { id: string; doc: { name?: string; roles?: string[] } }[] }>(
    '_users/_all_docs?include_docs=true',
  );
  return (all?.rows ?? []).flatMap(({ id, doc }) => {
    const role = TEAM_ROLES.find((one) => doc.roles?.includes(one));
    return id.startsWith('org.couchdb.user:') && doc.name && role ? [{ user: doc.name, role }] : [];
  });
}

/** Makes the accounts that are missing; their codes are handed back, and nothing else ever tells them. */
async function ensureAccounts(plan: Plan): Promise<{ all: Account[]; codes: { user: string; code: string }[] }> {
  const known = await accounts(plan);
  const codes: { user: string; code: string }[] = [];
  const missing = plan.people.filter(({ user }) => !known.some((one) => one.user === user));
  for (const { user, role } of missing)
    await step(plan, `make an account for ${user} (${role})`, async () => {
      const once = await makeAccount(plan.wire, user, role);
      codes.push({ user, code: codeOf({ url: plan.wire.server, database: plan.database, user, once }) });
    });
  const all = [...known.map((one) => ({ ...one, isNew: false })), ...missing.map((one) => ({ ...one, isNew: true }))];
  return { all, codes };
}

async function ensureMember(plan: Plan, { user, role }: Person): Promise<void> {
  const path = `${plan.database}/member:${user}`;
  const before = await plan.wire.json<{ _rev: string; role: string; since: string }>(path);
  if (before?.role === role) return;
  const since = before?.since ?? new Date().toISOString();
  await step(plan, `write ${user} into the list of the team`, () =>
    plan.wire.json(path, put({ ...(before ? { _rev: before._rev } : {}), role, since })),
  );
}

/**
 * Does it all. Returns the codes of the accounts that are new.
 * @throws Fault
 */
export async function setUp(plan: Plan): Promise<{ user: string; code: string }[]> {
  await meet(plan.wire);
  const { roles } = await session(plan.wire);
  if (!roles.includes('_admin')) throw new Fault('forbidden');
  await ensureDatabase(plan, plan.database, MEMBERS, designOf('shared'), 'what the team shares; leads write, all read');
  await ensureInvites(plan);
  const { all, codes } = await ensureAccounts(plan);
  for (const person of all) {
    const own = ownDatabase(plan.database, person.user);
    await ensureDatabase(
      plan,
      own,
      OWN(person.user),
      designOf('agent'),
      `what ${person.user} tells; they write, leads read`,
    );
    if (!(plan.dry && person.isNew)) await ensureMember(plan, person);
  }
  return codes;
}
