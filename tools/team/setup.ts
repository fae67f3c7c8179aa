/**
 * Sets a team's databases up on a CouchDB, or brings them up to date: whatever is right already is left alone, so it can be run
 * again at any time, and again after it was stopped half way.
 */

import { ownDatabase } from '../../lib/team/sync/address.ts';
import { Fault } from '../../lib/team/sync/fault.ts';
import { codeOf } from '../../lib/team/sync/invitation.ts';
import {
  changeRole,
  hasAccount,
  makeAccount,
  mayChangeOwn,
  meet,
  renewAccount,
  session,
} from '../../lib/team/sync/people.ts';
import { closeEarlier, freePlace, openTo, type Security } from '../../lib/team/sync/place.ts';
import { partIn, roleOn, rolesOn } from '../../lib/team/sync/roles.ts';
import type { Wire } from '../../lib/team/sync/wire.ts';
import { type Design, designOf } from './design.ts';
import type { Person } from './people-file.ts';

export interface Plan {
  wire: Wire;
  database: string;
  people: readonly Person[];
  /** Leads may make accounts from their browser: as wanted, as not wanted, or as it is. */
  invites: boolean | null;
  /** Says what would be done, and does nothing. */
  dry: boolean;
  /** Whose account gets a new code, or null. */
  renew: string | null;
  /** One plain line about a step. */
  say(line: string): void;
}

const put = (body: object): RequestInit => ({ method: 'PUT', body: JSON.stringify(body) });
const NOBODY = { names: [], roles: [] };
const membersOf = (database: string): Security => ({
  admins: NOBODY,
  members: { names: [], roles: rolesOn(database) },
});

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
  const path = encodeURIComponent(name);
  const there = (await wire.json(path)) !== null;
  if (!there) await step(plan, `make ${name}: ${what}`, () => wire.json(path, { method: 'PUT' }));
  const members = there ? await wire.json<Security>(`${path}/_security`) : null;
  if (!same(members?.members, security.members) || !same(members?.admins, security.admins))
    await step(plan, `say who may open ${name}`, () => wire.json(`${path}/_security`, put(security)));
  const before = there ? await wire.json<Design & { _rev: string }>(`${path}/${design._id}`) : null;
  if (before?.validate_doc_update !== design.validate_doc_update)
    await step(plan, `give ${name} the checks that hold for every document`, () =>
      wire.json(`${path}/${design._id}`, put({ ...design, ...(before ? { _rev: before._rev } : {}) })),
    );
}

/** A server that was never set up has no list of accounts. */
async function ensureUsers(plan: Plan): Promise<void> {
  if ((await plan.wire.json('_users')) === null)
    await step(plan, 'make the list of accounts (_users)', () => plan.wire.json('_users', { method: 'PUT' }));
}

/**
 * Lets leads make and take away accounts: they become administrators of the list of accounts, and of nothing else; and everybody of the
 * team may change their own password. Or takes both back. CouchDB 3 allows neither as it comes.
 * @returns false where the server does not let even its administrator change it
 */
async function ensureInvites(plan: Plan): Promise<boolean> {
  if (plan.invites === null) return true;
  const now = (await plan.wire.json<Partial<Security>>('_users/_security')) ?? {};
  const [admins, members] = [now.admins ?? NOBODY, now.members ?? NOBODY];
  const [ours, lead] = [rolesOn(plan.database), roleOn(plan.database, 'lead')];
  const others = {
    admins: (admins.roles ?? []).filter((role) => role !== lead),
    members: (members.roles ?? []).filter((role) => !ours.includes(role)),
  };
  const next: Security = {
    admins: { names: admins.names ?? [], roles: [...others.admins, ...(plan.invites ? [lead] : [])] },
    members: { names: members.names ?? [], roles: [...others.members, ...(plan.invites ? ours : [])] },
  };
  if (same(now.admins?.roles ?? [], next.admins.roles) && same(now.members?.roles ?? [], next.members.roles))
    return true;
  const words = plan.invites
    ? 'let leads invite people and take their accounts away, and everybody change their own password'
    : 'keep the list of accounts to yourself';
  if (plan.dry) plan.say(`would ${words}`);
  else {
    const done = await plan.wire.json('_users/_security', put(next)).catch((error: unknown) => {
      if (error instanceof Fault && error.kind === 'forbidden') return null;
      throw error;
    });
    if (!done) return false;
    plan.say(words);
  }
  return true;
}

/** The accounts that have a part in this team; those of other teams on the server are none of ours. */
export async function accounts({ wire, database }: Plan): Promise<Person[]> {
  const all = await wire.json<{ rows: { id: string; doc: { name?: string; roles?: string[] } }[] }>(
    '_users/_all_docs?include_docs=true',
  );
  return (all?.rows ?? []).flatMap(({ id, doc }) => {
    const role = partIn(database, doc.roles ?? []);
    return id.startsWith('org.couchdb.user:') && doc.name && role ? [{ user: doc.name, role }] : [];
  });
}

interface MemberDoc {
  _rev: string;
  role: string;
  since: string;
  nth?: number;
}

/** Which place is theirs: of somebody new one that nobody has told anything in. */
async function placeOf(plan: Plan, { user }: Person, isNew: boolean): Promise<number> {
  if (isNew) return freePlace(plan.wire, plan.database, user);
  return (await plan.wire.json<MemberDoc>(`${plan.database}/member:${user}`))?.nth ?? 1;
}

async function ensurePlace(plan: Plan, { user, role }: Person, nth: number): Promise<void> {
  const own = ownDatabase(plan.database, user, nth);
  await ensureDatabase(
    plan,
    own,
    openTo(plan.database, user),
    designOf('agent'),
    `what ${user} tells; they write, leads read`,
  );
  const closed = await closeEarlier(plan.wire, { database: plan.database, user, nth }, plan.dry);
  for (const name of closed)
    plan.say(`${plan.dry ? 'would keep' : 'keep'} ${name}, of who was ${user} before, to leads`);
  const path = `${plan.database}/member:${user}`;
  const before = await plan.wire.json<MemberDoc>(path);
  if (before?.role === role && (before.nth ?? 1) === nth) return;
  const since = before?.since ?? new Date().toISOString();
  await step(plan, `write ${user} into the list of the team`, () =>
    plan.wire.json(path, put({ ...(before ? { _rev: before._rev } : {}), role, since, ...(nth > 1 ? { nth } : {}) })),
  );
}

/** What an account is for is there before the account: stopped in between, the next run finds it missing and ends what was begun. */
async function ensurePeople(plan: Plan): Promise<{ codes: Code[]; taken: string[] }> {
  const known = await accounts(plan);
  const codes: Code[] = [];
  const taken: string[] = [];
  const codeFor = (user: string, once: string): Code => ({
    user,
    code: codeOf({ url: plan.wire.server, database: plan.database, user, once }),
  });
  for (const person of known) {
    const wanted = plan.people.find(({ user }) => user === person.user) ?? person;
    if (wanted.role !== person.role)
      await step(plan, `make ${person.user}, so far ${person.role}, ${wanted.role}`, () =>
        changeRole(plan.wire, plan.database, person.user, wanted.role),
      );
    await ensurePlace(plan, wanted, await placeOf(plan, wanted, false));
  }
  for (const person of plan.people) {
    const { user, role } = person;
    if (known.some((one) => one.user === user)) continue;
    if (await hasAccount(plan.wire, user)) {
      taken.push(user);
      continue;
    }
    await ensurePlace(plan, person, await placeOf(plan, person, true));
    await step(plan, `make an account for ${user} (${role})`, async () => {
      codes.push(codeFor(user, await makeAccount(plan.wire, plan.database, user, role)));
    });
  }
  if (plan.renew !== null) {
    const user = plan.renew;
    if (!plan.dry && !known.some((one) => one.user === user)) throw new Fault('gone');
    await step(plan, `give ${user} a new code; what opened the account before opens nothing any more`, async () => {
      codes.push(codeFor(user, await renewAccount(plan.wire, user)));
    });
  }
  return { codes, taken };
}

interface Code {
  user: string;
  code: string;
}

interface SetUp {
  codes: Code[];
  /** Who got nothing, for somebody else on this server has that name. */
  taken: string[];
  /** Whoever joins gets a password of their own; else a code stays the key to the account. */
  once: boolean;
  /** What was wanted of invitations holds now. */
  invites: boolean;
}

/**
 * Does it all. Returns the codes of the accounts that are new.
 * @throws Fault; `gone` where somebody who is not there was to get a new code
 */
export async function setUp(plan: Plan): Promise<SetUp> {
  await meet(plan.wire);
  const { roles } = await session(plan.wire);
  if (!roles.includes('_admin')) throw new Fault('forbidden');
  const what = 'what the team shares; leads write, all read';
  await ensureDatabase(plan, plan.database, membersOf(plan.database), designOf('shared'), what);
  await ensureUsers(plan);
  const invites = await ensureInvites(plan);
  const { codes, taken } = await ensurePeople(plan);
  return { codes, taken, invites, once: await mayChangeOwn(plan.wire, plan.database) };
}
