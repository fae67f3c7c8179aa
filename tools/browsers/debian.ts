import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { type Finished, keepLog, run } from '../shell.ts';
import { Trouble } from '../trouble.ts';
import type { Family } from './find.ts';

/** Fonts too, or a bare machine shows boxes for emoji and one wide typeface for all else. */
const FONTS = ['fonts-liberation', 'fonts-noto-color-emoji'];
const PACKAGES: Record<'debian' | 'ubuntu', Record<Family, string[]>> = {
  debian: { chromium: ['chromium', ...FONTS], firefox: ['firefox-esr', ...FONTS] },
  ubuntu: { chromium: ['chromium-browser', ...FONTS], firefox: ['firefox', ...FONTS] },
};

const LOCK_WAIT_MS = 300_000;

/** Which of the two this machine is, going by os-release's text; null for any other. */
export function debianKind(release: string): 'debian' | 'ubuntu' | null {
  const field = (name: string) => new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(release)?.[1] ?? '';
  const kinds = `${field('ID')} ${field('ID_LIKE')}`.split(' ');
  if (kinds.includes('ubuntu')) return 'ubuntu';
  return kinds.includes('debian') ? 'debian' : null;
}

function thisMachine(): 'debian' | 'ubuntu' | null {
  try {
    return debianKind(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Installs browsers with apt-get on Debian and Ubuntu, after asking where there is somebody to ask.
 * @throws Trouble with one line that says how to get a browser, where it could not or was told not to
 */
export async function installBrowsers(families: readonly Family[], { yes }: { yes: boolean }): Promise<void> {
  const wanted = families.map((family) => (family === 'firefox' ? 'Firefox' : 'Chromium')).join(' and ');
  const kind = process.platform === 'linux' ? thisMachine() : null;
  if (!kind) throw new Trouble(`No ${wanted} was found. ${howToGet(families)} Then run the same command again.`);
  const packages = [...new Set(families.flatMap((family) => PACKAGES[kind][family]))];
  const root = process.getuid?.() === 0;
  const asked = process.stdin.isTTY === true && !yes && !process.env.CI;
  const command = `${root ? '' : 'sudo '}apt-get install ${packages.join(' ')}`;
  if (!root && !asked && !yes && !process.env.CI) {
    throw new Trouble(`No ${wanted} was found. Run "${command}", or this command again with --yes.`);
  }
  console.error(`No ${wanted} was found. This installs it: ${command}`);
  if (asked && !(await agreed())) throw new Trouble('Nothing was installed.');
  await aptGet(packages, { root });
}

function howToGet(families: readonly Family[]): string {
  if (families.includes('chromium')) return 'Get Chromium, Edge or Firefox, or name one with ATTUNE_BROWSER=PATH.';
  return 'Get it from https://www.mozilla.org/firefox/, or name it with ATTUNE_BROWSER=PATH.';
}

async function agreed(): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await prompt.question('Go ahead? [Y/n] ');
  prompt.close();
  return /^(y|yes|)$/i.test(answer.trim());
}

async function aptGet(packages: string[], { root }: { root: boolean }): Promise<void> {
  const sudo = process.stdin.isTTY ? ['sudo'] : ['sudo', '-n'];
  const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const command = [...(root ? [] : sudo), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...patience];
  const update = await unlocked([...command, 'update']);
  const install = await unlocked([...command, 'install', '-y', '--no-install-recommends', ...packages]);
  if (install.status === 0) return;
  const log = keepLog('apt-get', `${update.output}\n${install.output}`);
  throw new Trouble(`apt-get could not install ${packages.join(' ')}; its own words are in ${log}.`);
}

/** apt-get waits for dpkg's lock by itself, but not for the lock on its lists: another run of it is waited out here. */
async function unlocked([program = '', ...args]: string[]): Promise<Finished> {
  const end = Date.now() + LOCK_WAIT_MS;
  for (;;) {
    const finished = await run(program, args, { env: { LC_ALL: 'C' } });
    const locked = finished.status !== 0 && /Could not get lock|Unable to lock/.test(finished.output);
    if (!locked || Date.now() > end) return finished;
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
}
