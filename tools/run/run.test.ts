import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../shell.ts';

/** Plain JavaScript without types: it runs before anything is installed. */
const load = (name: string) => import(/* @vite-ignore */ `./${name}.mjs`);
const { dependenciesMatch } = (await load('install')) as { dependenciesMatch: (root: string) => boolean };
const { withLock } = (await load('lock')) as {
  withLock: <T>(dir: string, options: { waiting: () => void; work: () => Promise<T> }) => Promise<T>;
};

const folder = mkdtempSync(join(tmpdir(), 'attune-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kept = { version: '1.0.0', integrity: 'sha512-a' };

test.each([
  ['the same', { 'node_modules/a': kept }, { 'node_modules/a': kept }, true],
  ['another version', { 'node_modules/a': kept }, { 'node_modules/a': { ...kept, version: '1.0.1' } }, false],
  ['another content', { 'node_modules/a': kept }, { 'node_modules/a': { ...kept, integrity: 'sha512-b' } }, false],
  ['one missing', { 'node_modules/a': kept }, {}, false],
  ['one too many', {}, { 'node_modules/a': kept }, false],
  ['an optional one missing', { 'node_modules/a': { ...kept, optional: true } }, {}, true],
])('what is installed is compared with the lock: %s', (_, wanted, installed, matches) => {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  expect(dependenciesMatch(folder)).toBe(matches);
});

test('nothing installed, or an install that was broken off, does not match', () => {
  expect(dependenciesMatch(join(folder, 'gone'))).toBe(false);
});

test('a lock whose owner is gone is taken over, and given back', async () => {
  const lock = join(folder, 'stale.lock');
  mkdirSync(lock);
  const gone = spawnSync(process.execPath, ['--version']).pid;
  writeFileSync(join(lock, 'pid'), String(gone));
  let said = 0;
  const once = { waiting: () => said++, work: async () => 'done' };
  expect(await withLock(lock, once)).toBe('done');
  expect(await withLock(lock, { ...once, waiting: () => expect.fail('the lock was not given back') })).toBe('done');
  expect(said).toBe(1);
});

test('an unknown verb gives the usage and status 2, and nothing on standard output', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'tools', 'run.mjs'), 'nope'], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr: stderr.trim() }).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Usage: node tools/run.mjs VERB [options]',
  });
});
