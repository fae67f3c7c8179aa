import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifest } from '../../lib/manifest.ts';
import { projectFiles, readSource } from '../../tools/lint/source.ts';
import { ROOT } from '../../tools/shell.ts';
import { keyPatterns, localeKeys } from './support/locale.ts';

const SHIPPED = /^(lib|components|entrypoints)\/.*(?<!\.test)\.tsx?$/;
const locale = (name: string) => localeKeys(JSON.parse(readFileSync(join(ROOT, 'locales', name), 'utf8')));
const english = locale('en.json');

/** It parses every file of the product. */
const PATIENCE = 60_000;

test('no string of the locale file is left unused', { timeout: PATIENCE }, async () => {
  const paths = (await projectFiles(ROOT)).filter((path) => SHIPPED.test(path));
  const patterns = paths.flatMap((path) => keyPatterns(readSource(ROOT, path).body));
  const texts = new Set(patterns.filter((pattern) => typeof pattern === 'string'));
  const templates = patterns.filter((pattern) => pattern instanceof RegExp);
  const named = new Set(manifestNames());
  const unused = english.filter(
    (key) => !texts.has(key) && !named.has(key.replaceAll('.', '_')) && !templates.some((one) => one.test(key)),
  );
  expect(unused).toEqual([]);
});

test('every string that the manifest names is in the locale file', () => {
  const names = english.map((key) => key.replaceAll('.', '_'));
  expect(manifestNames().filter((name) => !names.includes(name))).toEqual([]);
});

test('every language has the same strings', () => {
  for (const name of readdirSync(join(ROOT, 'locales'))) expect(locale(name).sort(), name).toEqual([...english].sort());
});

function manifestNames(): string[] {
  const text = JSON.stringify(manifest({ loopback: false, browser: 'chrome' }));
  return [...text.matchAll(/__MSG_(\w+?)__/g)].map(([, name = '']) => name);
}
