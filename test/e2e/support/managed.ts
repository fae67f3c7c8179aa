import { generateKeyPairSync, randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBrowser } from '../../../tools/browsers/find.ts';
import { extensionId, loopbackBuild } from './build.ts';

/** Where browsers on Linux look for what IT has set; other systems keep it where no test should write. */
const FOLDERS = { chromium: '/etc/chromium/policies/managed', chrome: '/etc/opt/chrome/policies/managed' };

/** Policies for one build alone: it has an id of its own, so that no other browser on this machine sees them. */
export interface ManagedBuild {
  build: string;
  id: string;
  /** Puts this in place of what was set before. */
  give(values: object): void;
  /** Takes everything away again. */
  end(): void;
}

function folderHere(): string {
  const path = findBrowser(['chromium'])?.path ?? '';
  return path.includes('google') ? FOLDERS.chrome : FOLDERS.chromium;
}

/** Why policies cannot be set on this machine; null where they can. */
export function whyNotManaged(): string | null {
  if (process.platform !== 'linux') return 'browsers of this system keep policies where a test must not write';
  let folder = folderHere();
  while (!readable(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return null;
  } catch {
    return `${folder} cannot be written: run as root to try policies`;
  }
}

const readable = (folder: string): boolean => {
  try {
    accessSync(folder);
    return true;
  } catch {
    return false;
  }
};

/** A copy of the loopback build under a key made for this once. The caller ends it. */
export function managedBuild(): ManagedBuild {
  const root = mkdtempSync(join(tmpdir(), 'attune-managed-'));
  const build = join(root, 'build');
  cpSync(loopbackBuild('chrome'), build, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  writeFileSync(join(build, 'manifest.json'), JSON.stringify({ ...manifest, key }));
  const id = extensionId(build);
  const folder = folderHere();
  const made = mkdirSync(folder, { recursive: true });
  const file = join(folder, `attune-test-${randomUUID()}.json`);
  return {
    build,
    id,
    give: (values) => writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: values } } })),
    end: () => {
      rmSync(file, { force: true });
      rmSync(root, { recursive: true, force: true });
      // Somebody else may have put something there meanwhile.
      for (let each = folder; made && each.startsWith(made) && readdirSync(each).length === 0; each = dirname(each))
        rmdirSync(each);
    },
  };
}
