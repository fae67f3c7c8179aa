import { rm } from 'node:fs/promises';
import { type BrowserContext, test as base, chromium } from '@playwright/test';
import { findBrowser } from '../../../tools/browsers/find.ts';
import { chromiumFlags } from '../../../tools/browsers/flags.ts';
import { buildHarness } from '../../editors/harness/build.ts';
import { type Editors, serveEditors } from '../../editors/serve.ts';
import { EditorTab } from '../../editors/tab.ts';

interface Shared {
  editors: Editors;
  /** Chromium with our inserting code as a content script, and nothing else of ours. */
  harnessed: BrowserContext;
}

export const test = base.extend<{ tab: EditorTab }, Shared>({
  editors: [
    async ({}, use) => {
      const editors = await serveEditors();
      await use(editors);
      await editors.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  harnessed: [
    async ({}, use) => {
      const found = findBrowser(['chromium']);
      if (!found) throw new Error('No Chromium, Chrome or Edge was found on this machine.');
      const harness = await buildHarness();
      const context = await chromium.launchPersistentContext('', {
        executablePath: found.path,
        headless: true,
        args: [
          ...chromiumFlags({ headless: true }),
          `--disable-extensions-except=${harness}`,
          `--load-extension=${harness}`,
        ],
      });
      await use(context);
      await context.close();
      await rm(harness, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  tab: async ({ harnessed, editors }, use) => {
    const page = await harnessed.newPage();
    await use(new EditorTab(page, editors));
    await page.close();
  },
});
