import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../shell.ts';

/** Biome holds the walls around globals; this shows that its configuration does. */
const folder = mkdtempSync(join(tmpdir(), 'attune-biome-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES: [path: string, text: string, complaints: string[]][] = [
  ['lib/engine/dom.ts', 'export const title = document.title;', ['noRestrictedGlobals']],
  ['lib/engine/browser.ts', 'export const id = chrome.runtime.id;', ['noRestrictedGlobals']],
  ['lib/engine/timer.ts', 'export const wait = () => setTimeout(() => 1, 5);', ['noRestrictedGlobals']],
  ['lib/engine/net.ts', "export const get = () => fetch('/x');", ['noRestrictedGlobals']],
  ['lib/engine/own.ts', 'export const f = (document: string) => document.length;', []],
  ['lib/background/dom.ts', 'export const title = document.title;', ['noRestrictedGlobals']],
  ['lib/team/window.ts', 'export const w = window.innerWidth;', ['noRestrictedGlobals']],
  ['lib/page/dom.ts', 'export const title = document.title;', []],
  ['entrypoints/x.content.ts', 'document.title.trim();', ['noRestrictedGlobals']],
  ['components/A.tsx', 'export const id = () => chrome.runtime.id;', ['noRestrictedGlobals']],
  ['components/B.tsx', 'export const height = () => document.body.clientHeight;', []],
  ['lib/any.ts', 'export const a = (b: any) => b;', ['noExplicitAny']],
  ['lib/log.ts', "console.log('x');", ['noConsole']],
];

test('Biome catches what reaches over a wall', () => {
  cpSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  execFileSync('git', ['init', '--quiet', folder]);
  for (const [path, text] of FILES) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  const biome = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  const found = FILES.map(([path]) => [
    path,
    diagnostics.filter((one) => one.location.path === path).map((one) => one.category.split('/').pop()),
  ]);
  expect(found).toEqual(FILES.map(([path, , complaints]) => [path, complaints]));
});
