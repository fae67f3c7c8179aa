import { stripVTControlCharacters } from 'node:util';
import { keepLog, runPackage } from './shell.ts';
import { Trouble } from './trouble.ts';

export type Target = 'chrome' | 'firefox';
/** `loopback` grants 127.0.0.1 and localhost at install, for the demo and the browser tests. */
export type Mode = 'production' | 'loopback';

/**
 * Builds the extension into `.output/`, or with `zip` also packs it.
 * @throws Trouble naming the log when the build fails
 */
export async function buildExtension(target: Target, mode: Mode, { zip = false } = {}): Promise<void> {
  const { status, output } = await runPackage('wxt/bin/wxt.mjs', [zip ? 'zip' : 'build', '-b', target, '--mode', mode]);
  if (status === 0) return;
  const log = keepLog(`build-${target}-${mode}`, output);
  throw new Trouble(`Building the extension for ${target} (${mode}) failed: ${cause(output)} All of it is in ${log}.`);
}

/** The first line that names an error, without colours. */
function cause(output: string): string {
  const lines = stripVTControlCharacters(output).split('\n');
  const named = lines.find(
    (line) => /^\s*\[[A-Z_]+\]|error(?: TS\d+)?:/iu.test(line) && !/with \d+ errors?/u.test(line),
  );
  return named ? `${named.trim().replace(/[.:]*$/u, '')}.` : 'no reason was given.';
}
