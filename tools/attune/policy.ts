/** `attune policy`: what an organisation sets, checked, and written as its browsers want it. */
import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { BUILT_IN } from '../../lib/engine/gestures/policy/default.ts';
import { manifest } from '../../lib/manifest.ts';
import { parseManaged } from '../../lib/schema/managed.ts';
import { BROWSERS, FORMS, formsOf, type PolicyBrowser, type PolicyForm, policyFile } from '../policy/files.ts';
import { UsageError } from './usage.ts';

export const POLICY_HELP = `Usage: npm run -s attune -- policy [options] < settings.json

Checks what your organisation wants to set, and writes it as your browsers read it. Nothing is installed.

  --for BROWSER   chrome (usual), chromium, edge or firefox
  --as FORM       json (usual), plist (Mac) or reg (Windows); for Firefox json or manifest
  --id ID         the extension's id, where your store gives it another one

What is wrong is told on standard error, each part by its name; then nothing is written, and the exit status is 1.
More: docs/policy.md
`;

interface World {
  input: NodeJS.ReadableStream;
  out(text: string): void;
  err(text: string): void;
}

const OPTIONS = {
  for: { type: 'string', default: 'chrome' },
  as: { type: 'string' },
  id: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** The id that a Chromium gives a fixed key: its hash, in the letters a to p. */
function idOf(browser: PolicyBrowser): string {
  const built = manifest({ loopback: false, browser: browser === 'firefox' ? 'firefox' : 'chrome' });
  if ('browser_specific_settings' in built) return built.browser_specific_settings.gecko.id;
  const hash = createHash('sha256').update(Buffer.from(built.key, 'base64')).digest('hex').slice(0, 32);
  return hash.replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

function oneOf<Word extends string>(words: readonly Word[], given: string, what: string): Word {
  const found = words.find((word) => word === given);
  if (!found) throw new UsageError(`"${given}" is no ${what}; there are ${words.join(', ')}`, false);
  return found;
}

interface Wanted {
  browser: PolicyBrowser;
  form: PolicyForm;
  id: string;
}

function wantedBy(values: { for: string; as?: string; id?: string }): Wanted {
  const browser = oneOf(BROWSERS, values.for, 'browser');
  const forms = formsOf(browser);
  const form = oneOf(FORMS, values.as ?? 'json', 'form');
  if (!forms.includes(form)) throw new UsageError(`${browser} takes ${forms.join(' or ')}`, false);
  return { browser, form, id: values.id ?? idOf(browser) };
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n', 1)[0] ?? '', false);
  }
}

/** Resolves to the exit status. @throws UsageError */
export async function policy(args: readonly string[], { input, out, err }: World): Promise<number> {
  const values = readArgs(args);
  if (values.help) {
    out(POLICY_HELP);
    return 0;
  }
  const wanted = wantedBy(values);
  let given: unknown;
  try {
    given = JSON.parse(await text(input));
  } catch (error) {
    throw new UsageError(`expected settings as JSON on standard input: ${(error as Error).message}`, false);
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new UsageError('expected one JSON object with the keys of docs/policy.md', false);
  const { faults } = parseManaged(given, BUILT_IN, BUILT_IN);
  for (const { at, why } of faults) err(`attune: ${at}: ${why}\n`);
  if (faults.length > 0) return 1;
  const { place, text: written } = policyFile(wanted.browser, wanted.form, wanted.id, given as Record<string, unknown>);
  err(`attune: belongs in ${place}\n`);
  out(written);
  return 0;
}
