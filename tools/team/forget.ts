/**
 * Takes a person out of a team's server: the account, what they told, and their name wherever it stands, in old versions and in the
 * notes of what is gone too. Browsers are told to give up their replicas and fetch them anew. Run again, it ends what was begun.
 */
import { randomBytes } from 'node:crypto';
import { ANEW, hashOf } from '../../lib/team/sync/anew.ts';
import { Fault } from '../../lib/team/sync/fault.ts';
import { PASSED_KIND } from '../../lib/team/sync/kinds.ts';
import { dropAccount, renewAccount } from '../../lib/team/sync/people.ts';
import { accounts, type Plan } from './setup.ts';

/** Stands where a name stood; no account can be called so. */
const FORMER = 'former colleague';
/** CouchDB takes so many documents in one order, as it comes. */
const AT_ONCE = 100;

interface Doc {
  _id: string;
  _rev: string;
  _deleted?: boolean;
  [key: string]: unknown;
}

interface Row {
  id: string;
  deleted?: boolean;
  changes: { rev: string }[];
}

const post = (body: object): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });
const sameName = (said: unknown, user: string): boolean =>
  typeof said === 'string' && said.trim().replace(/^@/, '').toLowerCase() === user;

/** Documents that are about this person and nobody else; their ids say the name, also where only the note of their end is left. */
function isAbout(id: string, user: string): boolean {
  const [kind = '', ...rest] = id.split(':');
  if (kind === 'member' || kind === 'aggregate') return rest.join(':') === user;
  if (kind === 'decision') return rest.at(-1) === user;
  if (kind === 'change') return new RegExp(`-member-${user}-[a-z_]+$`).test(id);
  return kind === 'purge' && isAbout(rest.join(':').replace(/^\d+~/, ''), user);
}

/** A document without the name; the same one where it does not say it. */
function without(doc: Doc, user: string): Doc {
  const parts: Record<string, unknown> = {};
  if (sameName(doc.by, user)) parts.by = FORMER;
  if (Array.isArray(doc.trial) && doc.trial.includes(user)) parts.trial = doc.trial.filter((one) => one !== user);
  if (Array.isArray(doc.parts) && doc.parts.includes(user))
    parts.parts = doc.parts.map((one) => (one === user ? FORMER : one));
  return Object.keys(parts).length === 0 ? doc : { ...doc, ...parts };
}

/** All that stands under an id, the version in use first. */
async function leavesOf({ wire }: Plan, path: string, { id, changes }: Row): Promise<Doc[]> {
  const asked = encodeURIComponent(JSON.stringify(changes.map(({ rev }) => rev)));
  const found = await wire.json<{ ok?: Doc }[]>(`${path}/${encodeURIComponent(id)}?open_revs=${asked}`);
  return (found ?? []).flatMap(({ ok }) => (ok ? [ok] : []));
}

interface Scrub {
  /** Goes with all its versions: id → revisions. */
  gone: Map<string, string[]>;
  /** Comes back without the name, under new revisions. */
  anew: Doc[];
}

/** As the last one that wins: in use stays what was in use. */
const withRevision = ({ _rev, ...doc }: Doc, at: number) => ({
  ...doc,
  _rev: `${at === 0 ? 2 : 1}-${randomBytes(16).toString('hex')}`,
});

/** @param isGone whether a document that names the person goes altogether */
async function look(plan: Plan, path: string, user: string, isGone: (doc: Doc) => boolean): Promise<Scrub> {
  const { wire } = plan;
  const rows = (await wire.json<{ results: Row[] }>(`${path}/_changes?style=all_docs`))?.results ?? [];
  const found = await wire.json<{ rows: { id: string; doc?: Doc }[] }>(`${path}/_all_docs?include_docs=true`);
  const live = new Map((found?.rows ?? []).map(({ id, doc }) => [id, doc]));
  const scrub: Scrub = { gone: new Map(), anew: [] };
  for (const row of rows) {
    const { id, changes } = row;
    const doc = live.get(id);
    if (id.startsWith('_design/')) continue;
    if (isAbout(id, user) || (doc && isGone(doc))) {
      scrub.gone.set(
        id,
        changes.map(({ rev }) => rev),
      );
      continue;
    }
    if (!doc || (changes.length === 1 && without(doc, user) === doc)) continue;
    const leaves = (await leavesOf(plan, path, row)).sort((one) => (one._rev === doc._rev ? -1 : 1));
    if (leaves.every((leaf) => without(leaf, user) === leaf)) continue;
    scrub.gone.set(
      id,
      leaves.map(({ _rev }) => _rev),
    );
    scrub.anew.push(
      ...leaves.filter(({ _deleted }) => !_deleted).map((leaf, at) => withRevision(without(leaf, user), at)),
    );
  }
  return scrub;
}

async function carryOut({ wire }: Plan, path: string, { gone, anew }: Scrub): Promise<void> {
  // Those that come back are there before the old ones go: stopped in between, nothing is lost, and the next run ends it.
  if (anew.length > 0) await wire.json(`${path}/_bulk_docs`, post({ docs: anew, new_edits: false }));
  const all = [...gone];
  for (let at = 0; at < all.length; at += AT_ONCE)
    await wire.json(`${path}/_purge`, post(Object.fromEntries(all.slice(at, at + AT_ONCE))));
  await wire.json(`${path}/_compact`, post({}));
}

/** Databases in which the team's people tell something. */
async function placesOf({ wire, database }: Plan): Promise<string[]> {
  const all = (await wire.json<string[]>('_all_dbs')) ?? [];
  return all.filter((name) => name.startsWith(`${database}-agent-`));
}

/** Thanks of theirs that a lead has passed on. */
const isFrom = ({ _id, by }: Doc, user: string): boolean => _id.startsWith(`${PASSED_KIND}:`) && sameName(by, user);

/** The order to every browser to fetch its replica anew. */
async function tellAll({ wire, database, say }: Plan, user: string): Promise<void> {
  const salt = randomBytes(16).toString('hex');
  const order = { by: 'team-setup', at: new Date().toISOString(), salt, hash: await hashOf(salt, user) };
  const id = `purge:${ANEW}${randomBytes(8).toString('hex')}`;
  await wire.json(`${database}/${id}`, { method: 'PUT', body: JSON.stringify(order) });
  say('tell every browser of the team to fetch its replica anew, so that the name goes there too');
}

/** Thanks to a person and from them, out of the database of another. */
async function dropThanks(plan: Plan, user: string, name: string): Promise<void> {
  const path = encodeURIComponent(name);
  const thanks = await look(plan, path, user, (doc) => sameName(doc.to, user) || isFrom(doc, user));
  if (thanks.gone.size === 0) return;
  plan.say(`${plan.dry ? 'would take' : 'take'} ${thanks.gone.size} thanks to or from ${user} out of ${name}`);
  if (!plan.dry) await carryOut(plan, path, thanks);
}

/**
 * Takes a person out. What is not there any more is gone already; the account opens nothing from the first step on, and goes last, so
 * that what was stopped half way can be ended.
 * @throws Fault; `gone` where nobody is called so, and nothing is done
 */
export async function forget(plan: Plan, user: string): Promise<void> {
  const { wire, database, dry, say } = plan;
  const own = new RegExp(`^${database}-agent-${user}(?:\\$\\d+)?$`);
  const places = await placesOf(plan);
  const shared = await look(plan, database, user, () => false);
  const many = shared.gone.size;
  const isKnown = (await accounts(plan)).some((one) => one.user === user);
  if (!isKnown && many === 0 && !places.some((name) => own.test(name))) throw new Fault('gone');
  say(
    `${dry ? 'would take' : 'take'} ${user} out: the account, what they told, the name in ${many} shared document(s)`,
  );
  if (!dry) {
    if (isKnown) await renewAccount(wire, user);
    for (const name of places) if (own.test(name)) await wire.json(encodeURIComponent(name), { method: 'DELETE' });
    await carryOut(plan, database, shared);
  }
  for (const name of places) if (!own.test(name)) await dropThanks(plan, user, name);
  if (dry) return;
  await tellAll(plan, user);
  if (isKnown) await dropAccount(wire, user);
  if (!(await accounts(plan)).some(({ role }) => role === 'lead'))
    say('nobody leads this team now: give somebody that part with --agents');
}
