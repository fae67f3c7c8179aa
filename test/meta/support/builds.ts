import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../../tools/shell.ts';

export const OUTPUT = join(ROOT, '.output');
export const BUILDS = ['chrome-mv3', 'firefox-mv3', 'chrome-mv3-loopback', 'firefox-mv3-loopback'] as const;
export type Build = (typeof BUILDS)[number];

export const builtManifest = (build: Build) => JSON.parse(readFileSync(join(OUTPUT, build, 'manifest.json'), 'utf8'));

/** Paths of a build's files, from its folder, with forward slashes. */
export function builtFiles(build: Build): string[] {
  const folder = join(OUTPUT, build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

export const builtText = (build: Build, path: string) => readFileSync(join(OUTPUT, build, path), 'utf8');

export const gzipBytes = (build: Build, path: string) =>
  gzipSync(readFileSync(join(OUTPUT, build, path)), { level: 9 }).length;

/** What a script cannot run without: `import … from "./x.js"`, and no `import("./x.js")`, which is for later. */
const STATIC = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g;

/**
 * A page and every script and style that its first reading waits for, worker included. The page's own scripts wait for
 * everything that they name, with the first part of the interface among it; what comes after names its later parts too,
 * and waits only for what it imports outright.
 */
export function loadedBy(build: Build, page: string): string[] {
  const files = builtFiles(build).filter((path) => /\.(js|css)$/.test(path));
  const seen = new Set([page]);
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const here = path.slice(0, path.lastIndexOf('/') + 1);
    for (const [, other = ''] of builtText(build, path).matchAll(STATIC)) visit(here + other);
  };
  const named = (path: string) => {
    const text = builtText(build, path);
    return files.filter((other) => text.includes(other.slice(other.lastIndexOf('/') + 1)));
  };
  for (const own of named(page)) for (const path of [own, ...named(own)]) visit(path);
  return [...seen];
}
