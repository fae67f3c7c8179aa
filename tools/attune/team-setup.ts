/** `attune team-setup URL`: sets a team's databases up, explains each step, and hands out the codes of new accounts. */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { isDatabaseName, isUserName, serverAddress } from '../../lib/team/sync/address.ts';
import { Fault } from '../../lib/team/sync/fault.ts';
import { Wire } from '../../lib/team/sync/wire.ts';
import { purgeOld } from '../team/erase.ts';
import { forget } from '../team/forget.ts';
import { ListRefused, peopleOf } from '../team/people-file.ts';
import { type Plan, setUp } from '../team/setup.ts';
import { saidOf } from '../team/words.ts';
import { UsageError } from './usage.ts';

export const TEAM_HELP = `Usage: npm run -s attune -- team-setup URL [options]

Makes, on your own CouchDB (3 or later), the databases of a team and the checks that guard them.
Run it again whenever you like: what is right already is left alone.

  --agents FILE.csv   make accounts for these people, or give them another part; columns: name,role (lead, agent or trainer)
  --database NAME     the team's database (attune)
  --renew NAME        a new code for somebody: a lost laptop, or a code that others have seen; the old one opens nothing
  --leads-invite      leads make accounts too, and people change their own password (see below)
  --no-invites        take that back: only administrators make accounts
  --purge             take what leads have erased out of the server, old versions and all
  --forget NAME       take a person out: the account, their database, and their name wherever it stands
  --dry-run           say what would be done, and do nothing

As CouchDB 3 comes, only an administrator makes accounts and changes passwords: leads invite in the studio with an
administrator's name and password, or ask you, and a code stays the key to its account. --leads-invite needs
users_db_security_editable = true under [couchdb] in the server's settings.

The administrator is ATTUNE_COUCHDB_USER (admin); the password is read from ATTUNE_COUCHDB_PASSWORD or, where that is
not set, from standard input. It is never shown. Steps are told on standard error; on standard output comes one
line for each new account: the name, a tab, and the code by which that person joins, once.
More: docs/team.md
`;

interface World {
  env: Readonly<Record<string, string | undefined>>;
  input: NodeJS.ReadableStream;
  out(text: string): void;
  err(text: string): void;
}

const OPTIONS = {
  agents: { type: 'string' },
  database: { type: 'string', default: 'attune' },
  renew: { type: 'string' },
  'leads-invite': { type: 'boolean', default: false },
  'no-invites': { type: 'boolean', default: false },
  purge: { type: 'boolean', default: false },
  forget: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [url, ...rest] = positionals;
    if (url === undefined || rest.length > 0) throw new UsageError('name one address: https://couch.example', false);
    if (!isDatabaseName(values.database)) throw new UsageError(`"${values.database}" is no name of a database`, false);
    for (const name of [values.forget, values.renew])
      if (name !== undefined && !isUserName(name)) throw new UsageError(`"${name}" is no name of an account`, false);
    if (values['leads-invite'] && values['no-invites'])
      throw new UsageError('say either --leads-invite or --no-invites', false);
    return { url, values };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error), false);
  }
}

async function passwordFrom({ env, input }: World): Promise<string> {
  const password = env.ATTUNE_COUCHDB_PASSWORD ?? (await text(input)).split(/\r?\n/, 1)[0] ?? '';
  if (password === '') throw new UsageError('give the password in ATTUNE_COUCHDB_PASSWORD or on standard input', false);
  return password;
}

function peopleIn(file: string | undefined) {
  if (file === undefined) return [];
  try {
    return peopleOf(readFileSync(file, 'utf8'));
  } catch (error) {
    throw error instanceof ListRefused ? error : new ListRefused(`${file} cannot be read.`);
  }
}

const NOT_ALLOWED = `attune: this server keeps its list of accounts to its administrators (users_db_security_editable is off, as CouchDB 3
comes), so --leads-invite could not be done; the rest is. Leads invite with an administrator's password in the studio.
`;
const takenBy = (names: readonly string[]) =>
  `attune: nothing was made for ${names.join(', ')}: this server has an account of that name already, for another team or another use.
Give the person another name in the list.
`;
const STAYS = `On this server people cannot change their own password, so each code stays the key to its account: hand it over by a way
that nobody else reads, have it deleted, and give a new one with --renew NAME where somebody else has seen it.
`;

/** Resolves to the exit status. */
async function carryOut(args: readonly string[], world: World): Promise<number> {
  const { url, values } = read(args);
  const server = serverAddress(url);
  const people = peopleIn(values.agents);
  const user = world.env.ATTUNE_COUCHDB_USER ?? 'admin';
  const lines: string[] = [];
  const plan: Plan = {
    wire: new Wire(server, { user, password: await passwordFrom(world) }),
    database: values.database,
    people,
    invites: values['leads-invite'] ? true : values['no-invites'] ? false : null,
    renew: values.renew ?? null,
    dry: values['dry-run'],
    say: (line) => {
      lines.push(line);
      world.err(`  ${line}\n`);
    },
  };
  world.err(`${server}, database ${plan.database}${plan.dry ? ' (nothing is changed)' : ''}\n`);
  const { codes, taken, once, invites } = await setUp(plan);
  for (const { user: name, code } of codes) world.out(`${name}\t${code}\n`);
  if (values.forget !== undefined) await forget(plan, values.forget);
  if (values.purge) await purgeOld(plan);
  world.err(lines.length === 0 ? 'All was as it should be.\n' : `Done: ${lines.length} step(s).\n`);
  if (codes.length > 0 && !once) world.err(STAYS);
  if (!invites) world.err(NOT_ALLOWED);
  if (taken.length > 0) world.err(takenBy(taken));
  return invites && taken.length === 0 ? 0 : 1;
}

/** Runs it; resolves to the exit status: 0 done, 1 the server would not, 2 nothing could be begun. */
export async function teamSetup(args: readonly string[], world: World): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    world.out(TEAM_HELP);
    return 0;
  }
  try {
    return await carryOut(args, world);
  } catch (error) {
    if (error instanceof Fault) {
      world.err(`attune: ${saidOf(error.kind)}\n`);
      return error.kind === 'address' ? 2 : 1;
    }
    if (!(error instanceof UsageError) && !(error instanceof ListRefused)) throw error;
    world.err(`attune: ${error.message}\nMore: npm run -s attune -- team-setup --help\n`);
    return 2;
  }
}
