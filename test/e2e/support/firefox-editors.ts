import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { CONTRACT } from '../../editors/contract.ts';
import { buildHarness } from '../../editors/harness/build.ts';
import { type Editors, serveEditors } from '../../editors/serve.ts';
import { type Driver, EditorTab } from '../../editors/tab.ts';
import { test as base, launchFirefox } from './firefox.ts';

/** Puppeteer's types want to know what a function is given; the contract gives it JSON. */
const driverOf = (page: Page): Driver => ({
  goto: (url) => page.goto(url),
  evaluate: (work, given) => page.evaluate(work as (given: unknown) => unknown, given) as never,
  mouse: page.mouse,
  keyboard: page.keyboard,
});

export const test = base.extend<{ editor: EditorTab }, { editors: Editors }>({
  editors: [
    async ({}, use) => {
      const editors = await serveEditors();
      await use(editors);
      await editors.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  editor: async ({ editors }, use) => {
    const harness = await buildHarness();
    const firefox = await launchFirefox({ build: harness });
    await use(new EditorTab(driverOf(await firefox.newPage()), editors));
    await firefox.close();
    await rm(harness, { recursive: true, force: true });
  },
});

/** An empty Slate does not take the driver's keys in Firefox, so there what the agent has begun cannot be tried. */
const SLATE = new Set(['slate', 'help-scout']);

/** What of the contract can be tried with an editor, or with a helpdesk's. */
export const casesOf = (id: string) => CONTRACT.filter(({ begun }) => !(begun && SLATE.has(id)));
