/**
 * Signs a pack, so that those who follow its address know whose it is:
 * `npm run -s sign -- team.json --key team-key.json` writes `team.json.sig`. The key is made where there is none yet.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readable } from '../lib/addresses.ts';
import { PackRefused, parsePack } from '../lib/schema/pack.ts';
import { newKey, sign, signerOf } from '../lib/team/address/signature.ts';

const USAGE = `Usage: npm run -s sign -- PACK.json --key KEY.json

Writes PACK.json.sig, to be put beside the pack at its address. The key file is made where there is none:
keep it to yourself, and keep a copy. More: docs/packs.md
`;

/** What is wrong, in a line for the person at the keyboard. */
class Wrong extends Error {}

async function keyOf(path: string): Promise<string> {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  const { privateKey } = await newKey();
  writeFileSync(path, `${privateKey}\n`, { mode: 0o600, flag: 'wx' });
  process.stderr.write(`A new key was made: ${path}. Whoever has it can publish in your team's name.\n`);
  return privateKey;
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: { key: { type: 'string' } }, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined || values.key === undefined || positionals.length > 1) throw new Wrong(USAGE);
  const bytes = readFileSync(path);
  const { name, version } = parsePack(bytes.toString('utf8'));
  const text = await sign(bytes, await keyOf(values.key));
  writeFileSync(`${path}.sig`, text);
  const fingerprint = await signerOf(bytes, text);
  process.stdout.write(`${name}, version ${version}: signed.\nThe key's fingerprint: ${readable(fingerprint)}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const refused =
    error instanceof PackRefused ? `This is no pack that can be read (${error.fault}): ${error.message}\n` : null;
  const said = error instanceof Error ? error.message : String(error);
  process.stderr.write(error instanceof Wrong ? said : (refused ?? `This could not be signed: ${said}\n`));
  process.exitCode = 1;
}
