import { type BrowserContext, test as base, expect, type Frame, type Page } from '@playwright/test';
import { type MailName, type Roundcube, startRoundcube } from '../../helpdesks/roundcube/roundcube.ts';
import { launchChromium } from './chromium.ts';
import { settled } from './panel.ts';

interface Fixtures {
  /** The seeded mails, as they came. */
  roundcube: Roundcube;
}
interface Shared {
  /** A Roundcube of this worker's own. */
  server: Roundcube;
  /** Chromium with the loopback build, logged in as the agent. */
  desk: BrowserContext;
}

/** One server, one browser and one login for all tests; each has its own tab, which shows nothing yet. */
export const test = base.extend<Fixtures, Shared>({
  server: [
    async ({}, use) => {
      const roundcube = await startRoundcube();
      await use(roundcube);
      await roundcube.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  desk: [
    async ({ server }, use) => {
      const desk = await launchChromium();
      const page = desk.pages()[0] ?? (await desk.newPage());
      await page.goto(server.url);
      await page.fill('#rcmloginuser', server.user);
      await page.fill('#rcmloginpwd', server.password);
      await page.keyboard.press('Enter');
      await page.waitForSelector('#messagelist tr.message');
      await page.goto('about:blank');
      await use(desk);
      await desk.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  roundcube: async ({ server }, use) => {
    await server.reset();
    await use(server);
  },
  page: async ({ desk }, use) => {
    const page = await desk.newPage();
    await use(page);
    await page.close();
  },
});

/** Opens a mail on its own page. */
export async function openMail(page: Page, { url, mails }: Roundcube, name: MailName): Promise<void> {
  await page.goto(`${url}/?_task=mail&_mbox=INBOX&_uid=${mails[name]}&_action=show`);
}

/** Chooses a mail in the list, which shows it in the frame beside it. */
export const chooseMail = (page: Page, subject: string): Promise<void> =>
  page.locator('#messagelist tr.message', { hasText: subject }).click();

/** Presses Reply, and waits for the page on which it is written. */
export async function reply(page: Page): Promise<void> {
  await page.locator('#toolbar-menu a.reply:not(.disabled)').click();
  await page.waitForURL(/_action=compose&_id=/);
}

export async function send(page: Page): Promise<void> {
  await page.locator('#compose-content button.send').click();
  await page.waitForSelector('#messagelist tr.message');
}

/** Inserts what is shown by a click of the mouse, with any gaps left open (the first press says so, the second goes on). */
export async function insertByClick(panel: Frame): Promise<void> {
  await settled(panel);
  const gaps = await panel.locator('.gap').count();
  await panel.getByRole('button', { name: /^insert/i }).click();
  if (gaps > 0) await panel.getByRole('button', { name: /insert/i }).click();
}

export { panelFrame, readyPanel } from './chromium.ts';
export { expect };
