import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../tools/browsers/find.ts';
import { chromiumFlags } from '../../../tools/browsers/flags.ts';
import { type Gallery, serveGallery } from '../../gallery/serve.ts';

/** Every state of every page, from fixtures, under the extension's own content policy. */
export const test = base.extend<{ page: Page }, { gallery: Gallery; plain: Browser; scenePage: Page }>({
  gallery: [
    async ({}, use) => {
      const gallery = await serveGallery();
      await use(gallery);
      await gallery.close();
    },
    { scope: 'worker' },
  ],
  plain: [
    async ({}, use) => {
      const found = findBrowser(['chromium']);
      if (!found) throw new Error('No Chromium, Chrome or Edge was found on this machine.');
      const browser = await chromium.launch({ executablePath: found.path, args: chromiumFlags({ headless: true }) });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  /** One page for scenes that only look at what is shown; what they leave behind goes with the next load. */
  scenePage: [
    async ({ plain }, use) => {
      const page = await plain.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ plain, colorScheme, viewport }, use) => {
    const context = await plain.newContext({ colorScheme, viewport });
    await use(await context.newPage());
    await context.close();
  },
});

export { expect } from '@playwright/test';

/** What the scene was asked for by this action, call by call. */
export const asked = (page: Page, action: string) =>
  page.evaluate((name) => window.asked.filter(([first]) => first === name).map(([, ...rest]) => rest), action);

/** The name of what has the keyboard. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const now = document.activeElement;
    return now?.getAttribute('aria-label') ?? now?.textContent ?? '';
  });

/** What axe finds wrong. */
interface Violation {
  id: string;
  nodes: { html: string }[];
}

declare global {
  interface Window {
    axe?: { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
  }
}

/** The axe that `@axe-core/playwright` brings. Its own way of running it hands over all that was right as well, and takes three times as long. */
const axe = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe finds wrong in a page of one frame, each with its rule and markup; by some rules only, where they are named. */
export async function violations(page: Page, runOnly?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(
    async (options) => (await window.axe?.run(document, { ...options, resultTypes: ['violations'] }))?.violations,
    runOnly ? { runOnly } : {},
  );
  if (!found) throw new Error('axe did not run.');
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Waits until nothing moves or changes its colour any more. */
export const settled = (page: Page) =>
  page.evaluate(async () => void (await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))));
