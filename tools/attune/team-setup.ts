/** `attune team-setup URL`: sets a team's databases up, explains each step, and hands out the codes of new accounts. */
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { isDatabaseName, isUserName, serverAddress } from '../../lib/team/sync/address.ts';
import { Fault } from '../../lib/team/sync/fault.ts';
import { Wire } from '../../lib/team/sync/wire.ts';
import { forget, purgeOld } from '../team/erase.ts';
import { ListRefused, peopleOf } from '../team/people-file.ts';
import { type Plan, setUp } from '../team/setup.ts';
import { saidOf } from '../team/words.ts';
import { UsageError } from './usage.ts';

export const TEAM_HELP = `Usage: npm run -s attune -- team-setup URL [options]

Makes, on your own CouchDB (3 or later), the databases of a team and the checks that guard them.
Run it again whenever you like: what is right already is left alone.

  --agents FILE.csv   make accounts for these people; columns: name,role (lead, agent or trainer)
  --database NAME     the team's database (attune)
  --no-invites        only you make accounts, not the leads
  --purge             take what leads have erased out of the server, old versions and all
  --forget NAME       take a person out of the team, with their database
  --dry-run           say what would be done, and do nothing

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
    if (values.forget !== undefined && !isUserName(values.forget))
      throw new UsageError(`"${values.forget}" is no name of an account`, false);
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

async function carryOut(args: readonly string[], world: World): Promise<void> {
  const { url, values } = read(args);
  const server = serverAddress(url);
  const people = peopleIn(values.agents);
  const user = world.env.ATTUNE_COUCHDB_USER ?? 'admin';
  const lines: string[] = [];
  const plan: Plan = {
    wire: new Wire(server, { user, password: await passwordFrom(world) }),
    database: values.database,
    people,
    invites: !values['no-invites'],
    dry: values['dry-run'],
    say: (line) => {
      lines.push(line);
      world.err(`  ${line}\n`);
    },
  };
  world.err(`${server}, database ${plan.database}${plan.dry ? ' (nothing is changed)' : ''}\n`);
  for (const { user: name, code } of await setUp(plan)) world.out(`${name}\t${code}\n`);
  if (values.forget !== undefined) await forget(plan, values.forget);
  if (values.purge) await purgeOld(plan);
  world.err(lines.length === 0 ? 'All was as it should be.\n' : `Done: ${lines.length} step(s).\n`);
}

/** Runs it; resolves to the exit status: 0 done, 1 the server would not, 2 nothing could be begun. */
export async function teamSetup(args: readonly string[], world: World): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    world.out(TEAM_HELP);
    return 0;
  }
  try {
    await carryOut(args, world);
    return 0;
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
