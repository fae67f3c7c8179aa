import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Trouble } from '../trouble.ts';

export type Family = 'chromium' | 'firefox';

export interface Browser {
  family: Family;
  path: string;
}

/** What a browser goes by, best first: Chromium and Edge take an unpacked extension as it is. */
const NAMES: Record<Family, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC_APPS: Record<Family, string[]> = {
  chromium: ['Chromium', 'Microsoft Edge', 'Google Chrome'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS: Record<Family, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * The first browser of the wanted families, in their order. `ATTUNE_BROWSER` or `CHROME` names one to use instead.
 * @throws Trouble when the one named is not there
 */
export function findBrowser(families: readonly Family[], env: NodeJS.ProcessEnv = process.env): Browser | null {
  const named = env.ATTUNE_BROWSER || env.CHROME;
  if (named) {
    const family: Family = /firefox/i.test(named) ? 'firefox' : 'chromium';
    if (families.includes(family)) {
      if (!runs(named))
        throw new Trouble(
          `There is no browser at ${named}, which ${env.ATTUNE_BROWSER ? 'ATTUNE_BROWSER' : 'CHROME'} names.`,
        );
      return { family, path: named };
    }
  }
  for (const family of families) {
    const path = candidates(family, env).find(runs);
    if (path) return { family, path };
  }
  return null;
}

function candidates(family: Family, env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS[family].map((app) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', app.startsWith('Firefox') ? 'firefox' : app),
      ),
    );
  }
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS[family].flatMap((program) => roots.map((root) => join(root, program)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES[family].flatMap((name) => folders.map((folder) => join(folder, name)));
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
