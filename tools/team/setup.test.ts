import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { invitationOf } from '../../lib/team/sync/invitation.ts';
import { dropAccount, roleHere } from '../../lib/team/sync/people.ts';
import { Wire } from '../../lib/team/sync/wire.ts';
import { TEAM_FAULTS } from '../../lib/team.ts';
import { ADMIN, type Couch, startCouch } from '../../test/support/couch/server.ts';
import { closeUsers, editableUsers } from '../../test/support/couch/team.ts';
import { teamSetup } from '../attune/team-setup.ts';
import { peopleOf } from './people-file.ts';
import { saidOf } from './words.ts';

let couch: Couch;
let admin: Wire;
let database: string;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());
beforeEach(async () => {
  admin = new Wire(couch.url, ADMIN);
  database = `team-${crypto.randomUUID()}`;
  await closeUsers(admin);
  for (const user of ['lea', 'sam', 'ana']) await dropAccount(admin, user);
});
afterEach(() => couch.behave(() => null));

const list = (text: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'attune-team-')), 'people.csv');
  writeFileSync(file, text);
  return file;
};

async function run(
  args: string[],
  env: Record<string, string> = { ATTUNE_COUCHDB_PASSWORD: ADMIN.password },
  input = '',
) {
  const said = { out: '', err: '' };
  const status = await teamSetup([couch.url, '--database', database, ...args], {
    env,
    input: Readable.from([input]),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  expect(said.out + said.err).not.toContain(ADMIN.password);
  return { status, ...said };
}

const people = list('name,role\nlea,lead\nSam,agent\n ana ,\n');
const written = () => couch.asked.filter((line) => /^(PUT|POST|DELETE)/.test(line)).length;

test('[G5] from an empty server to a team: databases, checks, accounts, and a code for each person', async () => {
  const { status, out, err } = await run(['--agents', people]);
  expect({ status, err }).toMatchObject({ status: 0, err: expect.stringMatching(/make an account for sam \(agent\)/) });
  const codes = out
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(codes.map(([name]) => name)).toEqual(['lea', 'sam', 'ana']);
  const { user, once } = invitationOf(codes[1]?.[1] ?? '');
  expect(await roleHere(new Wire(couch.url, { user, password: once }), database)).toBe('agent');
  expect(await admin.json(`${database}-agent-sam/_security`)).toMatchObject({
    members: { names: ['sam'], roles: [`${database}:lead`] },
  });
  expect(await admin.json(`${database}/member:lea`)).toMatchObject({ role: 'lead' });
  const forged = { method: 'PUT', body: '{"title":"x"}' };
  await expect(
    new Wire(couch.url, { user, password: once }).json(`${database}/template:a`, forged),
  ).rejects.toMatchObject({
    kind: 'forbidden',
  });
});

const codeIn = (out: string) => invitationOf(out.trim().split('\n').at(-1)?.split('\t')[1] ?? '');
const opens = (user: string, password: string) =>
  roleHere(new Wire(couch.url, { user, password }), database).then(
    () => true,
    () => false,
  );

test('on a server as CouchDB 3 comes only its administrator makes accounts: all else is set up, and that is said', async () => {
  const { status, out, err } = await run(['--agents', people, '--leads-invite']);
  expect(status).toBe(1);
  expect(err).toMatch(/keeps its list of accounts to its administrators[\s\S]*the rest is/);
  expect(err).toMatch(/each code stays the key to its account/);
  const { user, once } = codeIn(out);
  expect(await opens(user, once)).toBe(true);
  expect(await admin.json('_users/_security')).toMatchObject({ admins: { roles: ['_admin'] } });
  // Without the wish there is nothing to fail.
  expect((await run(['--agents', people])).status).toBe(0);
});

test('where its settings let it, leads are let in, everybody changes their own password, and both are taken back', async () => {
  await editableUsers(admin, true);
  const { status, err } = await run(['--agents', people, '--leads-invite']);
  expect(status).toBe(0);
  expect(err).not.toMatch(/stays the key/);
  const roles = ['_admin', `${database}:lead`, `${database}:agent`, `${database}:trainer`];
  const open = { admins: { roles: ['_admin', `${database}:lead`] }, members: { roles } };
  expect(await admin.json('_users/_security')).toMatchObject(open);
  expect((await run([])).err).toContain('All was as it should be.');
  expect(await admin.json('_users/_security')).toMatchObject(open);
  expect((await run(['--no-invites'])).err).toContain('keep the list of accounts to yourself');
  const closed = { admins: { roles: ['_admin'] }, members: { roles: ['_admin'] } };
  expect(await admin.json('_users/_security')).toMatchObject(closed);
});

test('a new code: what opened the account before opens nothing any more', async () => {
  const before = codeIn((await run(['--agents', people])).out);
  const { status, out } = await run(['--renew', 'ana']);
  expect(status).toBe(0);
  const { user, once } = codeIn(out);
  expect(user).toBe('ana');
  expect(await opens('ana', before.once)).toBe(false);
  expect(await opens('ana', once)).toBe(true);
  expect(await run(['--renew', 'nobody'])).toMatchObject({
    status: 1,
    err: expect.stringMatching(/no account of that/),
  });
});

test('[S31] who comes later under a name gets a place of their own, and opens nothing of who was there before', async () => {
  await run(['--agents', people]);
  const first = `${database}-agent-sam`;
  await admin.json(`${first}/gesture:1`, { method: 'PUT', body: '{"author":"sam"}' });
  await dropAccount(admin, 'sam');
  const { user, once } = codeIn((await run(['--agents', list('name,role\nsam,agent\n')])).out);
  expect(await admin.json(`${database}/member:sam`)).toMatchObject({ nth: 2 });
  const sam = new Wire(couch.url, { user, password: once });
  await expect(sam.json(`${first}/_all_docs`)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await sam.json(`${encodeURIComponent(`${first}$2`)}/_all_docs`)).toMatchObject({ rows: expect.any(Array) });
  expect((await run(['--agents', people])).err).toContain('All was as it should be.');
});

test.skipIf(process.env.ATTUNE_COUCHDB_URL)('a server that was never set up gets its list of accounts', async () => {
  await admin.json('_users', { method: 'DELETE' });
  const { status, err } = await run(['--agents', people]);
  expect({ status, err }).toMatchObject({ status: 0, err: expect.stringMatching(/make the list of accounts/) });
});

test('run again it changes nothing, says so, and hands out no code twice', async () => {
  await run(['--agents', people]);
  const before = written();
  const { status, out, err } = await run(['--agents', people]);
  expect({ status, out }).toEqual({ status: 0, out: '' });
  expect(err).toContain('All was as it should be.');
  expect(written()).toBe(before);
});

test('a rehearsal says every step and takes none', async () => {
  const before = written();
  const { status, out, err } = await run(['--agents', people, '--dry-run']);
  expect({ status, out }).toEqual({ status: 0, out: '' });
  expect(err.match(/would/g)?.length).toBeGreaterThan(6);
  expect(written()).toBe(before);
  expect(await admin.json(database)).toBeNull();
});

test('stopped half way, the next run ends it', async () => {
  const from = couch.asked.length;
  couch.behave(({ count }) => (count > from + 9 ? { is: 'cut' } : null));
  expect(await run(['--agents', people])).toMatchObject({ status: 1, err: expect.stringContaining('Nobody answers') });
  couch.behave(() => null);
  expect((await run(['--agents', people])).status).toBe(0);
  expect((await run(['--agents', people])).err).toContain('All was as it should be.');
});

test('what was loosened by hand is put right', async () => {
  await run(['--agents', people]);
  await admin.json(`${database}-agent-sam/_security`, { method: 'PUT', body: '{}' });
  expect((await run([])).err).toMatch(new RegExp(`say who may open ${database}-agent-sam`));
  expect(await admin.json(`${database}-agent-sam/_security`)).toMatchObject({ members: { names: ['sam'] } });
});

test('the password comes from standard input too', async () => {
  expect((await run([], {}, `${ADMIN.password}\n`)).status).toBe(0);
  expect(await run([], {}, '')).toMatchObject({ status: 2, err: expect.stringContaining('ATTUNE_COUCHDB_PASSWORD') });
});

test.each([
  [{ is: 'html' }, /no CouchDB/],
  [{ is: 'cut' }, /Nobody answers/],
  [{ is: 'status', status: 401 }, /does not know this name/],
  [{ is: 'status', status: 507 }, /no room/],
  [{ is: 'status', status: 500 }, /has failed/],
] as const)('a server with %o: one plain line, status 1', async (mischief, words) => {
  couch.behave(() => mischief);
  expect(await run([])).toMatchObject({ status: 1, out: '', err: expect.stringMatching(words) });
});

test('a wrong password, an account that is no administrator, an old server', async () => {
  expect((await run([], { ATTUNE_COUCHDB_PASSWORD: 'wrong' })).err).toMatch(/does not know this name/);
  await run(['--agents', people]);
  const password = 'of-sam';
  const sam = await admin.json<{ _rev: string }>('_users/org.couchdb.user:sam');
  const account = { ...sam, type: 'user', name: 'sam', roles: [`${database}:agent`], password };
  await admin.json('_users/org.couchdb.user:sam', { method: 'PUT', body: JSON.stringify(account) });
  expect((await run([], { ATTUNE_COUCHDB_USER: 'sam', ATTUNE_COUCHDB_PASSWORD: password })).err).toMatch(
    /administrator/,
  );
  couch.behave(() => ({ is: 'status', status: 200, body: '{"couchdb":"Welcome","version":"1.7.2"}' }));
  expect((await run([])).err).toMatch(/too old/);
});

test('a person is taken out whole: account, database, name', async () => {
  await run(['--agents', people]);
  expect((await run(['--forget', 'sam'])).status).toBe(0);
  for (const path of ['_users/org.couchdb.user:sam', `${database}-agent-sam`, `${database}/member:sam`])
    expect(await admin.json(path)).toBeNull();
  expect(await admin.json(`${database}-agent-ana`)).not.toBeNull();
});

test('a name that nobody has is nobody to take out: it is said, and no browser has to fetch anything anew', async () => {
  await run(['--agents', people]);
  const before = written();
  expect(await run(['--forget', 'san'])).toMatchObject({
    status: 1,
    err: expect.stringMatching(/no account of that name/),
  });
  expect(written()).toBe(before);
});

test('taking the last lead out is said to be that; stopped half way, the next run ends it', async () => {
  await run(['--agents', people]);
  const order = new RegExp(`PUT /${database}/purge:`);
  couch.behave(({ method, path }) => (order.test(`${method} ${path}`) ? { is: 'cut' } : null));
  expect((await run(['--forget', 'lea'])).status).toBe(1);
  expect(await admin.json(`${database}/member:lea`)).toBeNull();
  couch.behave(() => null);
  const { status, err } = await run(['--forget', 'lea']);
  expect({ status, err }).toMatchObject({
    status: 0,
    err: expect.stringMatching(/fetch its replica anew[\s\S]*nobody leads/),
  });
});

test('another part in the list is another part on the server: who led before writes nothing any more', async () => {
  const codes = (await run(['--agents', people])).out;
  const lea = invitationOf(codes.split('\n')[0]?.split('\t')[1] ?? '');
  const wire = new Wire(couch.url, { user: 'lea', password: lea.once });
  const note = (id: string) => wire.json(`${database}/template:${id}`, { method: 'PUT', body: '{"title":"x"}' });
  await note('a');
  const changed = list('name,role\nlea,agent\nsam,lead\n');
  const { status, out, err } = await run(['--agents', changed]);
  expect({ status, out }).toEqual({ status: 0, out: '' });
  expect(err).toMatch(/make lea, so far lead, agent/);
  expect(await roleHere(wire, database)).toBe('agent');
  expect(await admin.json(`${database}/member:sam`)).toMatchObject({ role: 'lead' });
  await expect(note('b')).rejects.toMatchObject({ kind: 'forbidden' });
  expect((await run(['--agents', changed])).err).toContain('All was as it should be.');
});

test('[S31] two teams on one server: a lead of the one neither reads nor writes what is the other’s', async () => {
  const lea = invitationOf((await run(['--agents', people])).out.split('\n')[0]?.split('\t')[1] ?? '');
  const ours = database;
  database = `team-${crypto.randomUUID()}`;
  for (const user of ['bob', 'zoe']) await dropAccount(admin, user);
  const others = list('name,role\nbob,lead\nzoe,agent\nsam,agent\n');
  const { status, out, err } = await run(['--agents', others]);
  expect(out).toMatch(/^bob\t.+\nzoe\t.+\n$/);
  expect({ status, err }).toMatchObject({ status: 1, err: expect.stringMatching(/nothing was made for sam/) });
  const databases = (await admin.json<string[]>('_all_dbs')) ?? [];
  expect(databases.filter((name) => name.startsWith(`${database}-agent-`)).sort()).toEqual([
    `${database}-agent-bob`,
    `${database}-agent-zoe`,
  ]);
  const wire = new Wire(couch.url, { user: 'lea', password: lea.once });
  expect(await roleHere(wire, ours)).toBe('lead');
  await expect(roleHere(wire, database)).rejects.toMatchObject({ kind: 'no_role' });
  for (const path of [`${database}/_all_docs`, `${database}-agent-zoe/_all_docs`])
    await expect(wire.json(path)).rejects.toMatchObject({ kind: 'forbidden' });
  const forged = { method: 'PUT', body: '{"title":"x"}' };
  await expect(wire.json(`${database}/template:a`, forged)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await wire.json(`${ours}/template:a`, forged)).toMatchObject({ ok: true });
});

test('what leads have erased goes from the server for good', async () => {
  await run([]);
  const put = (body: object) => ({ method: 'PUT', body: JSON.stringify(body) });
  await admin.json(`${database}/template:a`, put({ title: 'x' }));
  await admin.json(`${database}/purge:template:a`, put({ by: 'lea', at: '2026-11-22T12:00:00.000Z' }));
  const { status, err } = await run(['--purge']);
  expect({ status, err }).toMatchObject({ status: 0, err: expect.stringContaining('take template:a out') });
  expect(couch.asked).toContain(`POST /${database}/_purge`);
  expect(await admin.json(`${database}/template:a`)).toBeNull();
});

test('what was published again after it had been erased is not taken out with what was before', async () => {
  await run([]);
  const put = (body: object) => ({ method: 'PUT', body: JSON.stringify(body) });
  await admin.json(`${database}/purge:template:a`, put({ by: 'lea', at: '2026-11-22T12:00:00.000Z' }));
  await admin.json(`${database}/template:a`, put({ title: 'Anew', life: 2 }));
  expect((await run(['--purge'])).status).toBe(0);
  expect(await admin.json(`${database}/template:a`)).toMatchObject({ title: 'Anew' });
});

test.each([
  ['role\nlead\n', /name the columns/],
  ['name,role\nSam Smith,agent\n', /Line 2: "sam smith" is no name/],
  ['name,role\nsam,boss\n', /Line 2: "boss" is no role/],
  ['name,role\nsam,lead\nsam,agent\n', /twice/],
  ['name,role\n=cmd(),agent\n', /is no name/],
])('a list that is wrong is not taken, and nothing is begun: %j', async (text, words) => {
  const before = couch.asked.length;
  expect(await run(['--agents', list(text)])).toMatchObject({ status: 2, err: expect.stringMatching(words) });
  expect(couch.asked.length).toBe(before);
});

test('a list from a spreadsheet is read: byte order mark, CRLF, empty lines, quotes', () => {
  expect(peopleOf('\uFEFFName,Role\r\n"sam","agent"\r\n\r\nlea,LEAD\r\n')).toEqual([
    { user: 'sam', role: 'agent' },
    { user: 'lea', role: 'lead' },
  ]);
});

test.each([
  [['ftp://x'], 2],
  [['http://couch.example'], 2],
  [[], 2],
  [['https://a.example', '--colour'], 2],
  [['https://a.example', '--database', '_users'], 2],
  [['https://a.example', '--forget', '../x'], 2],
] as const)('%j is refused before anything is asked', async (args, status) => {
  const env = { ATTUNE_COUCHDB_PASSWORD: 'x' };
  const world = { env, input: Readable.from(['']), out: () => undefined, err: () => undefined };
  expect(await teamSetup(args, world)).toBe(status);
});

test('there is a plain line for whatever goes wrong', () => {
  for (const fault of TEAM_FAULTS) expect(saidOf(fault)).toMatch(/^[A-Z].*[.?]$/);
});
