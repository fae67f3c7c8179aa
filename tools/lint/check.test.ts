import { expect, test } from 'vitest';
import { checkSource } from './check.ts';
import { walls } from './rules/walls.ts';
import { parseSource } from './source.ts';

/** What each rule must catch, and beside it the nearest thing that it must leave alone. */
const CAUGHT: [rule: string, path: string, text: string][] = [
  ['walls', 'lib/engine/a.ts', "import { find } from '../page/find.ts';"],
  ['walls', 'lib/engine/a.ts', "import type { Sight } from '../protocol.ts';"],
  ['walls', 'lib/engine/a.ts', "export * from '../../components/ui/tone.ts';"],
  ['walls', 'lib/engine/a.ts', "import { browser } from 'wxt/browser';"],
  ['walls', 'lib/engine/a.ts', "const late = await import('../page/find.ts');"],
  ['walls', 'lib/engine/a.ts', "import fs from 'node:fs';"],
  ['walls', 'lib/engine/a.ts', 'const late = await import(name);'],
  ['walls', 'components/a.tsx', 'const late = await import(`../lib/${name}.ts`);'],
  ['walls', 'lib/page/a.ts', "import { readText } from '../engine/read.ts';"],
  ['walls', 'lib/page/a.ts', "import * as v from 'valibot';"],
  ['walls', 'lib/panel/a.ts', "import { find } from '../page/find.ts';"],
  ['walls', 'lib/background/a.ts', "import { readText } from '../engine/read.ts';"],
  ['walls', 'components/a.tsx', "import { readText } from '../lib/engine/read.ts';"],
  ['walls', 'components/a.tsx', "import { keep } from '../lib/background/keep.ts';"],
  ['walls', 'lib/a.ts', "import { Button } from '../components/ui/Button.tsx';"],
  ['walls', 'components/a.tsx', "import { tone } from './tone';"],
  ['walls', 'entrypoints/a.ts', "import { startDemo } from '../test/helpdesks/demo/server.ts';"],
  ['pure', 'lib/engine/a.ts', 'const now = Date.now();'],
  ['pure', 'lib/engine/a.ts', 'const now = new Date();'],
  ['pure', 'lib/engine/a.ts', 'const now = new Date;'],
  ['pure', 'lib/engine/a.ts', 'const now = Date();'],
  ['pure', 'lib/engine/a.ts', "const pick = list[Math['random']()];"],
  ['pure', 'lib/engine/a.ts', 'const f = new Intl.NumberFormat();'],
  ['pure', 'lib/engine/a.ts', 'const f = text.toLocaleLowerCase();'],
  ['owners', 'lib/panel/a.ts', 'await browser.storage.session.get();'],
  ['owners', 'components/a.tsx', "const kept = storage.defineItem('session:kept');"],
  ['owners', 'lib/panel/a.ts', 'const kept = storage.defineItem(`session:${key}`);'],
  ['owners', 'lib/settings.ts', "import PouchDB from 'pouchdb-core';"],
  ['sinks', 'lib/page/a.ts', 'box.innerHTML = text;'],
  ['sinks', 'lib/page/a.ts', "box['outerHTML'] = text;"],
  ['sinks', 'lib/page/a.ts', "box.insertAdjacentHTML('beforeend', text);"],
  ['sinks', 'lib/page/a.ts', 'document.write(text);'],
  ['sinks', 'lib/page/a.ts', 'globalThis.eval(text);'],
  ['sinks', 'lib/page/a.ts', 'const run = new Function(text);'],
  ['sinks', 'lib/page/a.ts', "setTimeout('go()', 1);"],
  ['sinks', 'lib/page/a.ts', "document.execCommand('insertHTML', false, text);"],
  ['sinks', 'lib/page/a.ts', 'doc.execCommand(command, false, text);'],
  ['sinks', 'components/a.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: text }} />;'],
  ['sinks', 'components/a.tsx', "h('p', { dangerouslySetInnerHTML: { __html: text } });"],
  ['sinks', 'components/a.tsx', 'const a = <iframe title="a" srcdoc={text} />;'],
  ['entrypoints', 'entrypoints/panel/main.tsx', 'function start() {}'],
  ['entrypoints', 'entrypoints/background.ts', 'export default defineBackground(() => { if (a) b(); });'],
  ['entrypoints', 'entrypoints/background.ts', 'for (const a of b) c(a);'],
  ['entrypoints', 'entrypoints/background.ts', 'a && b();'],
  ['entrypoints', 'entrypoints/background.ts', 'start(settings.env.a ? 1 : 2);'],
  ['entrypoints', 'entrypoints/background.ts', 'a();\n'.repeat(41)],
  ['comments', 'lib/a.ts', '// @ts-ignore\nconst a: number = 1;'],
  ['comments', 'lib/a.ts', '/* TODO: later */'],
];

test.each(CAUGHT)('%s catches, in %s: %s', (rule, path, text) => {
  expect(rulesBrokenBy(path, text)).toContain(rule);
});

const LEFT_ALONE: [path: string, text: string][] = [
  ['lib/engine/a.ts', "import one from 'compromise/one';\nimport type { Reading } from '../conversation.ts';"],
  [
    'lib/engine/text/a.ts',
    "import { clean } from './clean.ts';\nconst at = new Date(iso).getTime() + Date.parse(iso);",
  ],
  ['lib/engine/a.test.ts', "import { expect } from 'vitest';\nconst now = Date.now();"],
  ['lib/engine/worker.ts', "import { answerCalls } from '../worker-door.ts';"],
  [
    'lib/page/a.ts',
    "import { ask } from '../ask.ts';\nimport { browser } from 'wxt/browser';\nbox.textContent = text;",
  ],
  ['lib/page/composers/a.ts', "document.execCommand('insertHTML', false, text);"],
  ['lib/page/a.ts', "document.execCommand('insertText', false, text);\nsetTimeout(() => go(), 1);"],
  ['lib/background/a.ts', 'await browser.storage.session.get();'],
  ['lib/panel/a.ts', 'await browser.storage.local.get();'],
  ['components/panel/a.tsx', "import type { PanelView } from '../../lib/panel/view.ts';\nimport './a.css';"],
  [
    'entrypoints/background.ts',
    "import { go } from '../lib/background/go.ts';\nexport default defineBackground(() => go());",
  ],
  ['entrypoints/popup/main.tsx', "start(import.meta.env.FIREFOX ? 'firefox' : 'chrome');"],
  ['lib/a.ts', '// TODO 2026-11-21: when the store allows it. Owner: docs/decisions.md'],
];

test.each(LEFT_ALONE)('%s may: %s', (path, text) => {
  expect(rulesBrokenBy(path, text)).toEqual([]);
});

test('an import of a file that is not there is caught', () => {
  const source = parseSource('lib/page/a.ts', "import { a } from './gone.ts';");
  expect(walls(source, () => false)).toMatchObject([{ line: 1, message: 'There is no lib/page/gone.ts.' }]);
});

function rulesBrokenBy(path: string, text: string): string[] {
  const source = parseSource(path, text);
  const onlyPresent = walls(source, () => true);
  return [...onlyPresent, ...checkSource(source).filter(({ message }) => !message.startsWith('There is no'))].map(
    ({ rule }) => rule,
  );
}
