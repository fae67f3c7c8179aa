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

/**
 * What the first reading does not wait for: the wordings of replies and their card, the form for a wrong reading, and the language detector, which a plainly English message
 * does not need.
 */
const AFTER_THE_READING = /\/(suggest|tinyld[\w.]*|ReplyCard|WrongReading)-[\w-]+\.(js|css)$/;

/** A page's own file and every script and style that its first reading waits for, worker included. */
export function loadedBy(build: Build, page: string): string[] {
  const seen = new Set<string>();
  const files = new Set(builtFiles(build));
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = builtText(build, path);
    for (const other of files) if (isLoaded(other) && names(text, other)) visit(other);
  };
  visit(page);
  return [...seen];
}

const isLoaded = (path: string) => /\.(js|css)$/.test(path) && !AFTER_THE_READING.test(path);

const names = (text: string, path: string) => text.includes(path.slice(path.lastIndexOf('/') + 1));
