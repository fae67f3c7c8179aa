import { test as base, type Page } from '@playwright/test';
import { type Rt, startRt } from '../../helpdesks/rt/rt.ts';
import { launchChromium } from './chromium.ts';

interface Fixtures {
  /** Chromium with the loopback build, logged in as the agent. */
  page: Page;
}
interface Shared {
  /** A Request Tracker of this worker's own. */
  server: Rt;
}

export const test = base.extend<Fixtures & { rt: Rt }, Shared>({
  server: [
    async ({}, use) => {
      const rt = await startRt();
      await use(rt);
      await rt.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  rt: async ({ server }, use) => {
    await server.reset();
    await use(server);
  },
  page: async ({ rt }, use) => {
    const context = await launchChromium();
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(rt.url);
    await page.fill('input[name="user"]', rt.user);
    await page.fill('input[name="pass"]', rt.password);
    await page.keyboard.press('Enter');
    await page.waitForSelector('#main-navigation');
    await use(page);
    await context.close();
  },
});

export { expect } from '@playwright/test';
export { panelFrame, readyPanel } from './chromium.ts';
